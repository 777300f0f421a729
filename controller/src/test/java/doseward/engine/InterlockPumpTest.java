package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.plan.Capability;
import doseward.pump.Command;
import doseward.pump.Make;
import doseward.pump.Make.Sensor;
import doseward.pump.Power;
import doseward.pump.Report;
import doseward.pump.Token;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the interlock looks at a pump by itself: to the last microlitre, and to the last millisecond. */
class InterlockPumpTest {
    private static final Instant DUE = Il2.due(1);
    private static final Optional<String> UNFIT = Optional.of("the pump on channel A is not fit for it");
    private static final Optional<String> FIT = Optional.empty();

    private static Optional<String> objection(Story story) {
        Course course = story.course();
        return InterlockPump.objection(course, "A", new Command.Infuse(new Token("course-1", 1, 1),
            course.dose(1).planned().infusion().flows(), Bounds.LEASE, DUE.plusSeconds(10)), DUE);
    }

    private static Story pump(Make make, Capability can) {
        Story story = Story.begun();
        return story.says(DUE, new Report.Identified(story.stamp(), make, can))
            .says(DUE, new Report.SelfTested(story.stamp(), Pumps.SOUND));
    }

    private static Optional<String> made(long slowest, long fastest, long smallest, long largest) {
        return objection(pump(Pumps.PLAIN, new Capability("pump", new Rate(slowest), new Rate(fastest),
            new Rate(100), new Volume(smallest), new Volume(largest), new Volume(10))));
    }

    @Test void aPumpOfWhichNothingIsKnownIsForbidden() {
        Story silent = Story.begun();
        Story untested = Story.begun();
        untested.says(DUE, new Report.Identified(untested.stamp(), Pumps.PLAIN, Capability.USUAL));
        Optional<String> why = Optional.of("nobody knows what the pump on channel A can make");

        assertEquals(why, objection(silent));
        assertEquals(why, objection(untested));
    }

    @Requirement("GIP 1.1.3")
    @Test void aPumpThatCanJustMakeTheRateAndTheVolumeIsFitAndNoOther() {
        long rate = Il2.RATE.microlitresPerHour();
        long volume = Il2.VTBI.microlitres();

        assertEquals(FIT, made(rate, rate, volume, volume));
        assertEquals(UNFIT, made(rate + 1, rate + 1, volume, volume));
        assertEquals(UNFIT, made(rate - 1, rate - 1, volume, volume));
        assertEquals(UNFIT, made(rate, rate, volume + 1, volume + 1));
        assertEquals(UNFIT, made(rate, rate, volume - 1, volume - 1));
    }

    @Test void aBatteryMustOutlastTheDose() {
        Duration lasts = Duration.ofMillis(3_600_000 * Il2.VTBI.microlitres()
            / Il2.RATE.microlitresPerHour());

        assertEquals(UNFIT, objection(onBattery(lasts)));
        assertEquals(FIT, objection(onBattery(lasts.plusMillis(1))));
        assertEquals(UNFIT, objection(pump(Pumps.with(Sensor.BATTERY), Capability.USUAL)));
    }

    private static Story onBattery(Duration lasts) {
        Story story = pump(Pumps.with(Sensor.BATTERY), Capability.USUAL);
        return story.says(DUE, new Report.PowerState(story.stamp(),
            new Power(Power.Source.BATTERY, 50, false, lasts)));
    }

    @Test void aBagMustHoldTheDose() {
        assertEquals(FIT, objection(holding(Il2.VTBI)));
        assertEquals(UNFIT, objection(holding(Il2.VTBI.minus(new Volume(1)))));
        assertEquals(UNFIT, objection(pump(Pumps.with(Sensor.RESERVOIR), Capability.USUAL)));
    }

    private static Story holding(Volume left) {
        Story story = pump(Pumps.with(Sensor.RESERVOIR), Capability.USUAL);
        return story.says(DUE, new Report.ReservoirState(story.stamp(), left));
    }
}
