package doseward.simulator.swarm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.plan.Capability;
import doseward.plan.Patient;
import doseward.plan.Plan;
import doseward.plan.PlanFor;
import doseward.plan.Planner;
import doseward.quantity.Weight;
import doseward.simulator.pump.Flow;
import doseward.simulator.world.Turns;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Doses that follow one another by elapsed time do so wherever and whenever clocks are changed. */
class ClockChangesTest {
    @Requirement({"incident 25", "incident 26"})
    @ParameterizedTest
    @CsvSource({
        "UTC, 2026-01-05T08:00", // nothing changes
        "Europe/Zurich, 2026-03-28T20:00", // an hour is skipped
        "Europe/Zurich, 2026-10-24T20:00", // an hour comes twice
        "America/New_York, 2026-03-07T21:00",
        "America/New_York, 2026-10-31T21:00",
        "Australia/Sydney, 2026-10-03T22:00",
        "Australia/Sydney, 2027-04-03T22:00",
        "Australia/Lord_Howe, 2026-10-03T22:00", // half an hour
        "Africa/Casablanca, 2026-02-14T22:00", // for Ramadan
        "Pacific/Apia, 2011-12-29T16:00", // a whole day is skipped
        "America/Caracas, 2016-04-30T22:00", // another offset for good
        "Europe/Zurich, 2028-02-28T20:00", // the 29th of February
        "Asia/Kathmandu, 2026-12-31T16:00"}) // the year's end
    void dosesLieAsFarApartAsElsewhere(ZoneId zone, LocalDateTime from) {
        Plan plan = plan(zone, from);

        Trial trial = Trial.run(3, Courses.kind(plan, Turns.WHEN_DUE));

        assertEquals(List.of(), trial.broken().stream().toList());
        assertEquals(List.of(1L, 8 * 3600 + 1L, 16 * 3600 + 1L), trial.world().flows().stream()
            .map(Flow::start).map(start -> Duration.between(plan.from(), start).toSeconds()).toList());
    }

    private static Plan plan(ZoneId zone, LocalDateTime from) {
        return ((Planner.Planned) Planner.plan(EveryCrashTest.PLAN.protocol(), PlanFor.of(
            Patient.of(Weight.ofKilograms(80)), from.atZone(zone).toInstant(), zone, Capability.USUAL)))
            .plan();
    }
}
