package doseward.engine;

import doseward.plan.Run;
import doseward.protocol.Starts;
import doseward.protocol.Starts.Direction;
import doseward.protocol.Starts.Which;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When a run begins, by what has happened of that which it waits for. */
sealed interface Following {

    /** From then on; one of its doses must have started by the other moment. */
    record From(Instant begins, Optional<Instant> until) implements Following {}

    /** What it waits for has not happened. */
    record NotYet() implements Following {}

    /** Nothing that it waits for was given, nor will be. */
    record Never() implements Following {}

    /** The one dose that it goes with is skipped. */
    record PairSkipped(int dose) implements Following {}

    static Following of(Course course, Run run) {
        Starts starts = run.starts();
        List<Dose> awaited = course.doses().stream()
            .filter(dose -> dose.planned().cycle() == run.cycle()
                && dose.planned().order().equals(starts.what())).toList();
        if (awaited.isEmpty()) {
            return happened(course, run).map(moment -> from(run, moment)).orElseGet(NotYet::new);
        }
        if (starts.which() == Which.EACH) {
            return pair(course, run);
        }
        List<Dose> left = awaited.stream().filter(dose -> !isSkipped(dose)).toList();
        if (left.isEmpty()) {
            return new Never();
        }
        return moment(starts, left).map(moment -> from(run, moment)).orElseGet(NotYet::new);
    }

    private static Following pair(Course course, Run run) {
        Dose dose = course.dose(run.pairedWith().orElseThrow());
        if (isSkipped(dose)) {
            return new PairSkipped(dose.number());
        }
        return moment(run.starts(), List.of(dose)).map(moment -> from(run, moment)).orElseGet(NotYet::new);
    }

    private static boolean isSkipped(Dose dose) {
        return dose.isSettled() && !dose.mayHaveFlowed();
    }

    /** Of these doses, of which none is skipped, the moment that is counted from. */
    private static Optional<Instant> moment(Starts starts, List<Dose> doses) {
        if (!starts.countsFromEnd()) {
            Dose meant = starts.which() == Which.THE_LAST ? doses.getLast() : doses.getFirst();
            return meant.flowSeen().or(meant::due);
        }
        if (starts.which() == Which.THE_FIRST) {
            return doses.getFirst().isSettled() ? doses.getFirst().flowEnded() : Optional.empty();
        }
        return doses.stream().allMatch(Dose::isSettled)
            ? doses.stream().flatMap(dose -> dose.flowEnded().stream()).max(Comparator.naturalOrder())
            : Optional.empty();
    }

    /** When the event was last said to have happened; in a later cycle, since that has begun. */
    private static Optional<Instant> happened(Course course, Run run) {
        Instant since = run.cycle() == 1 ? Instant.MIN
            : course.plan().cycles().get(run.cycle() - 1).begins();
        return course.reading(run.starts().what()).map(Reading::taken)
            .filter(taken -> !taken.isBefore(since));
    }

    private static Following from(Run run, Instant moment) {
        Starts starts = run.starts();
        if (starts.direction() == Direction.BEFORE) {
            Instant latest = moment.minus(starts.earliest());
            Instant begins = starts.atMost().map(moment::minus).or(run::notBefore).orElse(run.begins());
            return new From(begins.isAfter(latest) ? latest : begins,
                starts.atMost().equals(starts.atLeast()) ? Optional.empty() : Optional.of(latest));
        }
        Instant allowed = moment.plus(starts.earliest());
        Optional<Duration> slack = starts.atMost().filter(most -> most.compareTo(starts.earliest()) > 0);
        return new From(run.notBefore().filter(allowed::isBefore).orElse(allowed), slack.map(moment::plus));
    }
}
