package doseward.engine;

import doseward.protocol.PatientNeeds;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the patient may be treated by the protocol at all, asked until the first dose begins: refused with
 * a reason while something speaks against it, and not yet while something is missing.
 */
final class Eligibility {
    private Eligibility() {}

    static List<Reason> objections(Course course, Instant now) {
        PatientNeeds needs = course.plan().protocol().patient();
        List<Reason> reasons = new ArrayList<>();
        if (needs.refuse().isEmpty() || course.doses().stream().anyMatch(Dose::mayHaveFlowed)) {
            return reasons;
        }
        Duration within = needs.askedWithin().orElse(Freshness.WITHOUT_END);
        for (PatientNeeds.Refusal refusal : needs.refuse()) {
            Working working = Judge.eligibility(course, refusal.when(), within, now);
            switch (working.truth()) {
                case TRUE -> reasons.add(new Reason.Refused(refusal.because(), refusal.when().text(),
                    working));
                case UNKNOWN -> reasons.add(new Reason.NotKnown(refusal.when().text(), working));
                case FALSE -> { }
            }
        }
        return reasons;
    }
}
