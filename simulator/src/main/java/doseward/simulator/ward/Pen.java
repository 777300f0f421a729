package doseward.simulator.ward;

import doseward.engine.Course;
import doseward.engine.Input;
import doseward.engine.Reading;
import doseward.protocol.Sign;
import doseward.protocol.Value;
import doseward.quantity.Measure;
import doseward.simulator.chance.Chance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a nurse writes down what she finds at the bed: with time and name, and now and then wrongly. */
final class Pen {
    /** What adds up is collected anew each day where nothing says for how long it was. */
    private static final Duration COLLECTS_FOR = Duration.ofDays(1);
    private static final Duration SHIFT = Duration.ofHours(8);
    private static final Duration NEED_NOT_BE_REPEATED_FOR = Duration.ofMinutes(15);
    /** Twice daily is usual; a dose that is due every eight hours must not wait for it. */
    private static final Duration BLOOD_COUNTS_FOR = Duration.ofHours(7);

    private final String name;
    private final Habits habits;
    private final Station station;
    private final Chance chance;

    Pen(String name, Habits habits, Station station, Chance chance) {
        this.name = name;
        this.habits = habits;
        this.station = station;
        this.chance = chance;
    }

    /**
     * Records each of the signs that nobody has just recorded, and sends blood for what a laboratory must
     * find; whether none was typed so wrong that it is refused.
     */
    boolean record(Bed bed, Course course, List<Sign> signs) {
        boolean right = true;
        for (Sign sign : signs.stream().filter(one -> !isJustRecorded(bed, course, one)).toList()) {
            if (isForLaboratory(course, sign)) {
                draw(bed, course, sign);
                continue;
            }
            boolean slips = chance.permille(habits.implausible());
            right &= !slips;
            List<Reading> readings = slips
                ? List.of(new Reading(sign.name(), nonsense(sign), bed.now(), name))
                : read(bed, course, sign).stream().map(one -> written(bed, course, sign, one)).toList();
            readings.forEach(reading -> bed.say(new Input.RecordReading(bed.now(), reading)));
        }
        return right;
    }

    /** The first of all is known from the day of admission. */
    private static boolean isForLaboratory(Course course, Sign sign) {
        return Laboratory.tests(sign) && course.reading(sign.name()).isPresent();
    }

    /** Urgently, if what is known is old and nothing is on its way. */
    private void draw(Bed bed, Course course, Sign sign) {
        boolean old = course.reading(sign.name()).map(Reading::taken)
            .filter(taken -> taken.plus(BLOOD_COUNTS_FOR).isAfter(bed.now())).isEmpty();
        if (old && !station.laboratory().awaits(sign.name(), bed.now())) {
            station.laboratory().draw(now(bed, sign), true);
        }
    }

    /** Blood for these signs goes to the laboratory, as on every round. */
    void drawBlood(Bed bed, List<Sign> signs) {
        signs.stream().filter(Laboratory::tests)
            .filter(sign -> !station.laboratory().awaits(sign.name(), bed.now()))
            .forEach(sign -> station.laboratory().draw(now(bed, sign), false));
    }

    /** As she types it: now and then wrongly, though it could be so. */
    private Reading written(Bed bed, Course course, Sign sign, Reading right) {
        if (!chance.permille(habits.mistyped())) {
            return right;
        }
        Optional<Value> wrong = new Slips(bed, course, chance).over(sign, right.value());
        Reading typed = wrong.map(value -> new Reading(right.sign(), value, right.taken(), right.by(),
            right.since(), right.upperNormal())).orElse(right);
        if (wrong.isPresent()) {
            station.errata().add(typed, right.value());
        }
        return typed;
    }

    private static boolean isJustRecorded(Bed bed, Course course, Sign sign) {
        return course.reading(sign.name())
            .filter(known -> known.taken().plus(NEED_NOT_BE_REPEATED_FOR).isAfter(bed.now())).isPresent();
    }

    /** Records what she has seen already. */
    void write(Bed bed, Course course, Sign sign, Value value) {
        Reading right = new Reading(sign.name(), value, bed.now(), name);
        bed.say(new Input.RecordReading(bed.now(), chance.permille(habits.implausible())
            ? new Reading(sign.name(), nonsense(sign), bed.now(), name) : written(bed, course, sign, right)));
    }

    /** Measures what later readings are compared with. */
    void baseline(Bed bed, List<Sign> signs) {
        signs.forEach(sign -> bed.say(new Input.RecordBaseline(bed.now(), now(bed, sign))));
    }

    /** Tells what has come or gone since somebody last told. */
    void report(Bed bed, Course course, List<Sign> signs) {
        for (Sign sign : signs) {
            Reading now = now(bed, sign);
            Optional<Value> known = course.reading(sign.name()).map(Reading::value);
            if (known.isPresent() ? !known.get().equals(now.value()) : !isNothing(sign, now.value())) {
                bed.say(new Input.RecordReading(bed.now(), now));
            }
        }
    }

    /** Where nothing was told, it counts as absent. */
    private static boolean isNothing(Sign sign, Value value) {
        return switch (sign) {
            case Sign.Choice _ -> value.equals(new Value.Chosen(Sign.ABSENT));
            case Sign.Several several -> value.equals(new Value.Chosen(several.alone()));
            case Sign.Grade _ -> value.equals(new Value.Graded(0));
            case Sign.Number _, Sign.Accumulated _, Sign.Event _ -> false;
        };
    }

    private List<Reading> read(Bed bed, Course course, Sign sign) {
        return sign instanceof Sign.Accumulated passed ? collected(bed, course, passed)
            : List.of(now(bed, sign));
    }

    private Reading now(Bed bed, Sign sign) {
        Reading plain = new Reading(sign.name(), bed.measure(sign, bed.now()), bed.now(), name);
        return Laboratory.upperNormal(sign).map(plain::withUpperNormal).orElse(plain);
    }

    /**
     * What adds up, since it was last recorded; before the first reading and after a rest for as long as
     * recording goes back. It is entered shift by shift, so that a total over a shift is known exactly.
     */
    private List<Reading> collected(Bed bed, Course course, Sign.Accumulated sign) {
        List<Reading> entries = new ArrayList<>();
        Instant until = bed.now();
        long after = 0;
        Instant earliest = since(until, course, sign.name());
        while (until.isAfter(earliest)) {
            Instant shift = until.minus(SHIFT);
            Instant from = shift.isAfter(earliest) ? shift : earliest;
            long all = ((Value.Measured) bed.measure(sign, from)).measure().millionths();
            Value part = new Value.Measured(new Measure(Math.max(0, all - after), sign.unit()));
            entries.addFirst(new Reading(sign.name(), part, until, name).since(from));
            after = all;
            until = from;
        }
        return entries;
    }

    /** Since the last reading; before the first, and after a rest, for as long as recording goes back. */
    private static Instant since(Instant now, Course course, String sign) {
        Duration back = course.plan().orders().stream()
            .flatMap(order -> order.checklist().recordingBegins().stream()).max(Duration::compareTo)
            .orElse(COLLECTS_FOR);
        Instant earliest = now.minus(back);
        return course.reading(sign).map(Reading::taken).filter(earliest::isBefore)
            .filter(now::isAfter).orElse(earliest);
    }

    /** What is refused; she puts it right a minute later. */
    private static Value nonsense(Sign sign) {
        return switch (sign) {
            case Sign.Number number -> new Value.Measured(new Measure(
                Math.multiplyExact(number.plausible().highest().millionths(), 10), number.unit()));
            case Sign.Choice choice -> new Value.Chosen("no " + choice.choices().getFirst());
            case Sign.Accumulated _, Sign.Several _, Sign.Grade _, Sign.Event _ ->
                new Value.Chosen("nonsense");
        };
    }
}
