package doseward.plan;

import static doseward.plan.Sketch.days;
import static doseward.plan.Sketch.every;
import static doseward.plan.Sketch.hours;
import static doseward.plan.Sketch.item;
import static doseward.plan.Sketch.million;
import static doseward.plan.Sketch.over;
import static doseward.plan.Sketch.pump;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import doseward.protocol.DoseAmount.Basis;
import doseward.protocol.Schedule.Origin;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChannelsTest {
    /** Each may start a day late; a bag of this size a day, for so many days. */
    private static Planner.Result daily(long millilitres, int days) {
        return Planner.plan(Sketch.protocol(Sketch.oneCycle(), pump("drip", million(18, Basis.FLAT),
            millilitres, over(item(days(Origin.CYCLE, 1, days), every(24)), hours(24)))), PlanFor.of(
            Sketch.twoSquareMetres(), Instant.EPOCH, ZoneOffset.UTC, Capability.USUAL));
    }

    @Test void delaysOfARoundedRateAddUpUntilADoseWouldBeSkipped() {
        assertInstanceOf(Planner.Planned.class, daily(50, 25));
        assertEquals(List.of("drip: channel A is still taken by the dose before, so dose 26 could start 25 h "
            + "late at the earliest, and it may be 24 hours late. Where a rate was rounded down, "
            + "another bag may "
            + "divide evenly."), assertInstanceOf(Planner.Impossible.class, daily(50, 26)).sentences());
    }

    @Test void aBagThatDividesEvenlyIsNeverLate() {
        Plan plan = assertInstanceOf(Planner.Planned.class, daily(48, 60)).plan();

        assertEquals(Duration.ofHours(24), plan.dose(1).over());
    }
}
