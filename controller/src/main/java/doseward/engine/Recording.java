package doseward.engine;

import doseward.protocol.Sign;
import doseward.quantity.Measure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Hears what is recorded of the patient. A reading that can't be so is refused with its reason; an amount
 * that adds up never counts the same time twice.
 */
final class Recording {
    private Recording() {}

    static void record(Draft draft, Input.RecordReading input) {
        Chart chart = chart(draft.course(), input.reading().sign());
        Reading reading = sinceTheLast(draft.course(), chart, input.reading());
        Optional<String> objection = objection(draft.course(), reading, input.at())
            .or(() -> overlap(draft.course(), others(chart, reading.taken()), reading));
        if (objection.isPresent()) {
            refuse(draft, input.at(), "", reading, objection.get());
            return;
        }
        draft.happens(new Event.ReadingRecorded(input.at(), reading));
        Toxicity.review(draft, input.at());
    }

    static void baseline(Draft draft, Input.RecordBaseline input) {
        Course course = draft.course();
        Reading reading = input.reading();
        boolean wanted = course.plan().protocol().patient().baseline().contains(reading.sign());
        Optional<String> objection = (wanted ? Optional.<String>empty()
                : Optional.of("this protocol asks for no baseline of it"))
            .or(() -> objection(course, reading, input.at()))
            .or(() -> course.doses().stream().anyMatch(Dose::mayHaveFlowed)
                ? Optional.of("a baseline is measured before the first dose, and that has begun")
                : Optional.empty());
        if (objection.isPresent()) {
            refuse(draft, input.at(), "baseline ", reading, objection.get());
            return;
        }
        draft.happens(new Event.BaselineRecorded(input.at(), reading));
        Toxicity.review(draft, input.at());
    }

    static void correct(Draft draft, Input.CorrectReading input) {
        Course course = draft.course();
        Chart chart = chart(course, input.right().sign());
        Optional<Reading> wrong = chart.inMinuteOf(input.taken());
        Reading right = wrong.map(replaced -> completed(input, replaced)).orElse(input.right());
        Optional<String> objection = objection(course, right, input.at())
            .or(() -> wrong.isPresent() ? Optional.empty() : Optional.of("no reading of it at "
                + input.taken() + " is there that a rule could still look at"))
            .or(() -> tooFar(input.taken(), right.taken()))
            .or(() -> overlap(course, others(chart, wrong.orElseThrow().taken()), right));
        if (objection.isPresent()) {
            refuse(draft, input.at(), "correcting to ", right, objection.get());
            return;
        }
        draft.happens(new Event.ReadingCorrected(input.at(), wrong.orElseThrow(), right, input.because()));
        Toxicity.review(draft, input.at());
    }

    /** What a correction does not say again stays as it was. */
    private static Reading completed(Input.CorrectReading input, Reading wrong) {
        Reading right = input.right();
        boolean sameTime = right.taken().equals(input.taken());
        return new Reading(right.sign(), right.value(), sameTime ? wrong.taken() : right.taken(), right.by(),
            right.since().or(wrong::since), right.upperNormal().or(wrong::upperNormal));
    }

    private static Chart chart(Course course, String sign) {
        return course.charts().of(sign).orElseGet(() -> Chart.blank(sign, Duration.ZERO));
    }

    private static List<Reading> others(Chart chart, Instant besides) {
        return chart.readings().stream().filter(known -> !known.taken().equals(besides)).toList();
    }

    /** An amount that does not say since when was collected since it was last recorded. */
    private static Reading sinceTheLast(Course course, Chart chart, Reading reading) {
        boolean open = addsUp(course, reading) && reading.since().isEmpty();
        return open ? others(chart, reading.taken()).stream()
            .filter(known -> known.taken().isBefore(reading.taken())).reduce((_, later) -> later)
            .map(last -> reading.since(last.taken())).orElse(reading) : reading;
    }

    private static boolean addsUp(Course course, Reading reading) {
        return course.plan().sign(reading.sign()).filter(Sign.Accumulated.class::isInstance).isPresent();
    }

    private static Optional<String> objection(Course course, Reading reading, Instant now) {
        Optional<Sign> sign = course.plan().sign(reading.sign());
        return sign.map(known -> known.objectionTo(reading.value()))
            .orElse(Optional.of("this protocol records no such sign"))
            .or(() -> reading.taken().isAfter(now) ? Optional.of("it lies in the future") : Optional.empty())
            .or(() -> Bedside.nameless(reading.by()))
            .or(() -> wrongSince(course, reading))
            .or(() -> reading.upperNormal().flatMap(limit -> wrongLimit(sign.orElseThrow(), limit)));
    }

    private static Optional<String> wrongSince(Course course, Reading reading) {
        if (!addsUp(course, reading)) {
            return reading.since().map(_ -> "it does not add up, so it is not recorded since a time");
        }
        if (reading.since().isEmpty()) {
            return Optional.of("it is the first, so it must say since when it was collected");
        }
        return reading.since().get().isBefore(reading.taken()) ? Optional.empty()
            : Optional.of("it must have been collected since an earlier time");
    }

    private static Optional<String> wrongLimit(Sign sign, Measure limit) {
        if (!(sign instanceof Sign.Number number)
                || !(number.upperNormal() instanceof Sign.UpperNormal.ByLaboratory)) {
            return Optional.of("no laboratory gives an upper limit for it");
        }
        return limit.unit().equals(number.unit()) && number.plausible().includes(limit) ? Optional.empty()
            : Optional.of(limit + " is no plausible upper limit; it is in " + number.unit());
    }

    private static Optional<String> overlap(Course course, List<Reading> others, Reading reading) {
        if (!addsUp(course, reading)) {
            return Optional.empty();
        }
        return others.stream().filter(known -> known.since().orElse(known.taken()).isBefore(reading.taken())
                && reading.since().orElse(reading.taken()).isBefore(known.taken())).findFirst()
            .map(known -> "the time from " + known.since().orElse(known.taken()) + " to " + known.taken()
                + " is counted already; correct that reading instead");
    }

    private static Optional<String> tooFar(Instant wrong, Instant right) {
        return Duration.between(wrong, right).abs().compareTo(Bounds.CORRECTION_MOVES) <= 0 ? Optional.empty()
            : Optional.of("a correction moves a reading by a day at most; record another reading instead");
    }

    private static void refuse(Draft draft, Instant at, String how, Reading reading, String why) {
        Bedside.refuse(draft, at, how + reading.sign() + " " + reading.value(), why);
    }
}
