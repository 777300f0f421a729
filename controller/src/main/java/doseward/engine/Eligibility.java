package doseward.engine;

import doseward.protocol.PatientNeeds;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Whether the patient may be treated by the protocol at all, asked until the first dose begins: refused with
 * a reason while something speaks against it, and not yet while something is missing.
 */
public final class Eligibility {
    private Eligibility() {}

    /** What would refuse the patient, and whether that is so. */
    public record Asked(PatientNeeds.Refusal refusal, Working working) {}

    /** Each that the protocol asks for, in its own order, as far as it is known now. */
    public static List<Asked> asked(Course course, Instant now) {
        PatientNeeds needs = course.plan().protocol().patient();
        Duration within = needs.askedWithin().orElse(Freshness.WITHOUT_END);
        return needs.refuse().stream().map(refusal -> new Asked(refusal,
            Judge.eligibility(course, refusal.when(), within, now))).toList();
    }

    static List<Reason> objections(Course course, Instant now) {
        boolean isOver = course.plan().protocol().patient().refuse().isEmpty()
            || course.doses().stream().anyMatch(Dose::mayHaveFlowed);
        return isOver ? List.of()
            : asked(course, now).stream().flatMap(one -> objection(one).stream()).toList();
    }

    private static Optional<Reason> objection(Asked one) {
        String when = one.refusal().when().text();
        return switch (one.working().truth()) {
            case TRUE -> Optional.of(new Reason.Refused(one.refusal().because(), when, one.working()));
            case UNKNOWN -> Optional.of(new Reason.NotKnown(when, one.working()));
            case FALSE -> Optional.empty();
        };
    }
}
