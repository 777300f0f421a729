package doseward.simulator.scenario;

import doseward.engine.Course;
import doseward.engine.Reading;
import doseward.protocol.Sign;
import doseward.protocol.Value;
import doseward.scenario.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How somebody writes a reading down: with time, name, the laboratory's limit, and since when it adds up. */
record Chart(Subject subject, Who by) {
    private static final Duration SHIFT = Duration.ofHours(8);
    private static final Duration NEED_NOT_BE_REPEATED_FOR = Duration.ofMinutes(15);

    /** Whether nobody has just written it down, and the plan knows of it. */
    boolean isWanted(Course course, String sign, Instant now) {
        return course.plan().sign(sign).isPresent() && course.reading(sign)
            .filter(known -> known.taken().plus(NEED_NOT_BE_REPEATED_FOR).isAfter(now)).isEmpty();
    }

    /** What nobody has written down yet is so shift by shift, as far back as recording goes. */
    List<Reading> readings(Instant now, Course course, String sign, Value value) {
        boolean addsUp = addsUp(course, sign);
        boolean known = course.reading(sign).filter(last -> last.taken().plus(SHIFT.multipliedBy(2))
            .isAfter(now)).isPresent();
        Optional<Duration> begins = course.plan().orders().stream()
            .flatMap(order -> order.checklist().recordingBegins().stream()).max(Duration::compareTo);
        if (known || !addsUp && begins.isEmpty()) {
            return List.of(reading(now, course, sign, value));
        }
        Duration back = begins.orElse(SHIFT);
        List<Reading> shifts = new ArrayList<>();
        for (Instant until = now; until.isAfter(now.minus(back)); until = until.minus(SHIFT)) {
            Reading plain = limited(new Reading(sign, value, until, by.word()));
            shifts.addFirst(addsUp ? plain.since(until.minus(SHIFT)) : plain);
        }
        return shifts;
    }

    Reading reading(Instant now, Course course, String sign, Value value) {
        Reading plain = new Reading(sign, value, now, by.word());
        return limited(addsUp(course, sign) ? plain.since(course.reading(sign).map(Reading::taken)
            .filter(now::isAfter).orElse(now.minus(SHIFT))) : plain);
    }

    private static boolean addsUp(Course course, String sign) {
        return course.plan().sign(sign).filter(Sign.Accumulated.class::isInstance).isPresent();
    }

    private Reading limited(Reading reading) {
        return subject.upperNormal().stream().filter(one -> one.sign().equals(reading.sign())).findFirst()
            .map(limit -> reading.withUpperNormal(limit.value())).orElse(reading);
    }
}
