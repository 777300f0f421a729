package doseward.simulator.world;

import doseward.plan.Plan;
import doseward.plan.PlannedCycle;
import doseward.plan.PlannedDose;
import java.time.Duration;
import java.time.Instant;

/** When a ward closes: by then every course must have ended. */
final class ClosingTime {
    /** After the last window and a whole dose: doubt about it, and a nurse. */
    private static final Duration ENDS_WITHIN = Duration.ofHours(3);
    private static final Duration PEOPLE_ARE_LATE_BY = Duration.ofDays(3);

    private ClosingTime() {}

    static Instant of(Plan plan) {
        return plan.doses().getLast().windowEnds().plus(longestDose(plan)).plus(ENDS_WITHIN)
            .plus(waits(plan));
    }

    private static Duration longestDose(Plan plan) {
        return plan.infusions().stream().map(PlannedDose::over).max(Duration::compareTo)
            .orElse(Duration.ZERO);
    }

    /** What waits for people may be late by all that they may be late by, once a cycle. */
    private static Duration waits(Plan plan) {
        boolean fixed = plan.runs().isEmpty() && plan.cycles().stream().allMatch(PlannedCycle::byItself);
        return fixed ? Duration.ZERO : PEOPLE_ARE_LATE_BY.multipliedBy(plan.cycles().size());
    }
}
