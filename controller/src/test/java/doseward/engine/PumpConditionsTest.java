package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.plan.Capability;
import doseward.pump.Make.Sensor;
import doseward.pump.Power;
import doseward.pump.Power.Source;
import doseward.pump.Report;
import doseward.pump.SelfTest;
import doseward.pump.Stamp;
import doseward.quantity.Rate;
import doseward.quantity.Temperature;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of what a pump tells of itself, what is remembered: what is new, what a dose waits for, some besides. */
class PumpConditionsTest {
    /** Hours before the first dose: nothing waits for what the pump says. */
    private static final Instant EARLY = Il2.BEGINS.minus(Duration.ofHours(1));
    private static final Instant DUE = Il2.due(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private static Story pump() {
        Story story = Story.begun();
        return story.says(EARLY, new Report.Identified(story.stamp(), Pumps.with(Sensor.values()),
            Capability.USUAL)).says(EARLY, new Report.SelfTested(story.stamp(), Pumps.SOUND));
    }

    private static boolean remembers(Story story, Instant at, Power power) {
        return remembered(story.says(at, new Report.PowerState(story.stamp(), power)));
    }

    private static boolean remembered(Story story) {
        return story.events().stream().anyMatch(PumpTold.class::isInstance);
    }

    private static Power on(Source source, boolean charging, Duration lasts) {
        return new Power(source, 50, charging, lasts);
    }

    @Test void powerIsRememberedWhenSomethingAboutItIsNew() {
        Story story = pump();

        assertEquals(true, remembers(story, EARLY, on(Source.MAINS, false, HOUR)));
        assertEquals(false, remembers(story, EARLY.plusSeconds(1), on(Source.MAINS, false, HOUR)));
        assertEquals(true, remembers(story, EARLY.plusSeconds(2), on(Source.MAINS, true, HOUR)));
        assertEquals(true, remembers(story, EARLY.plusSeconds(3), on(Source.BATTERY, true, HOUR)));
        assertEquals(false, remembers(story, EARLY.plusSeconds(4), on(Source.BATTERY, true, HOUR)));
        assertEquals(true, remembers(story, EARLY.plusSeconds(5),
            on(Source.BATTERY, true, Power.LOW_BELOW.minusSeconds(1))));
        assertEquals(true, remembers(story, EARLY.plusSeconds(6),
            on(Source.BATTERY, true, Power.DEPLETED_BELOW.minusSeconds(1))));
        assertEquals(false, remembers(story, EARLY.plusSeconds(7),
            on(Source.BATTERY, true, Power.DEPLETED_BELOW.minusSeconds(2))));
    }

    @Test void aDrainingBatteryIsRememberedMoreOftenThanTheMains() {
        Story mains = pump();
        Story battery = pump();
        remembers(mains, EARLY, on(Source.MAINS, false, HOUR));
        remembers(battery, EARLY, on(Source.BATTERY, false, HOUR));
        Instant soon = EARLY.plus(PumpBounds.DRAINING_REMEMBERED_EVERY);

        assertEquals(false, remembers(battery, soon.minusMillis(1), on(Source.BATTERY, false, HOUR)));
        assertEquals(true, remembers(battery, soon, on(Source.BATTERY, false, HOUR)));
        assertEquals(false, remembers(mains, soon, on(Source.MAINS, false, HOUR)));
    }

    @Test void whatADoseWaitsForIsRememberedEachMinute() {
        Instant soon = DUE.minus(PumpBounds.LOOKED_AT_BEFORE_DUE);
        Story story = pump();
        remembers(story, soon.minusSeconds(120), on(Source.MAINS, false, HOUR));

        assertEquals(false, remembers(story, soon.minusMillis(1), on(Source.MAINS, false, HOUR)));
        assertEquals(true, remembers(story, soon, on(Source.MAINS, false, HOUR)));
        assertEquals(false, remembers(story, soon.plusMillis(59_999), on(Source.MAINS, false, HOUR)));
        assertEquals(true, remembers(story, soon.plusSeconds(60), on(Source.MAINS, false, HOUR)));
    }

    @Test void aPumpThatNoDoseIsNearForIsRememberedAsSeldomAsEver() {
        Duration quarter = Duration.ofMinutes(15);
        Story story = Prescribed.of(Ordering.pump("first", quarter, "B"),
            Ordering.pump("second", quarter, "A").days(2)).story();
        story.says(DUE.minusSeconds(1), new Report.Identified(story.stamp(), Pumps.with(Sensor.values()),
            Capability.USUAL));
        remembers(story, DUE, on(Source.MAINS, false, HOUR));

        assertEquals(List.of(), heard(story, DUE.plusSeconds(60)));
        assertEquals(false, remembers(story, DUE.plusSeconds(60), on(Source.MAINS, false, HOUR)));
    }

    @Test void aWordOfAPumpIsRememberedEveryFewSecondsOnceADoseIsDue() {
        Story story = Story.begun().pumpIsThere(DUE.minusSeconds(15));

        assertEquals(List.of(), heard(story, DUE.minusMillis(1)));
        assertEquals(List.of(DUE), heard(story, DUE));
        assertEquals(List.of(), heard(story, DUE.plusMillis(9_999)));
        assertEquals(List.of(DUE.plusSeconds(10)), heard(story, DUE.plusSeconds(10)));
    }

    private static List<Instant> heard(Story story, Instant at) {
        return story.says(at, new Report.Ready(story.stamp())).events().stream()
            .filter(Event.PumpHeard.class::isInstance).map(Event::at).toList();
    }

    @Test void whileADoseRunsNoDoseWaits() {
        Story story = pump();
        remembers(story, DUE.minusSeconds(1), on(Source.MAINS, false, HOUR));
        story.says(DUE, new Report.ReservoirState(story.stamp(), Volume.ofMillilitres(100)));
        story.says(DUE, new Report.TemperatureState(story.stamp(), Temperature.ofDegrees(30)));
        story.well(DUE).confirms(DUE, 1, "N. Urse").tick(DUE).started(DUE.plusSeconds(1), 1);
        assertInstanceOf(Phase.Infusing.class, story.phase(1));

        assertEquals(false, remembers(story, DUE.plusSeconds(120), on(Source.MAINS, false, HOUR)));
    }

    private static boolean holds(Story story, Instant at, long millilitres) {
        return remembered(story.says(at,
            new Report.ReservoirState(story.stamp(), Volume.ofMillilitres(millilitres))));
    }

    @Test void aBagIsRememberedWhenItIsFilledAndNowAndThenWhileItDrains() {
        Story story = pump();
        Instant soon = EARLY.plus(PumpBounds.DRAINING_REMEMBERED_EVERY);

        assertEquals(true, holds(story, EARLY, 50));
        assertEquals(true, holds(story, EARLY.plusSeconds(1), 51));
        assertEquals(false, holds(story, EARLY.plusSeconds(2), 51));
        assertEquals(false, holds(story, soon.plusMillis(999), 50));
        assertEquals(true, holds(story, soon.plusSeconds(1), 50));
        assertEquals(false, holds(story, soon.plusSeconds(601), 50));
        assertEquals(true, holds(pumpHolding(50), EARLY.plus(PumpBounds.REMEMBERED_EVERY), 50));
    }

    private static Story pumpHolding(long millilitres) {
        Story story = pump();
        return story.says(EARLY, new Report.ReservoirState(story.stamp(), Volume.ofMillilitres(millilitres)));
    }

    private static boolean warms(Story story, Instant at, int tenths) {
        return remembered(story.says(at, new Report.TemperatureState(story.stamp(),
            new Temperature(tenths))));
    }

    @Test void warmthIsRememberedWhenItChangesByFiveDegreesOrPassesTheBound() {
        Story story = pump();

        assertEquals(true, warms(story, EARLY, 300));
        assertEquals(false, warms(story, EARLY.plusSeconds(1), 349));
        assertEquals(false, warms(story, EARLY.plusSeconds(2), 251));
        assertEquals(true, warms(story, EARLY.plusSeconds(3), 350));
        assertEquals(true, warms(story, EARLY.plusSeconds(4), 300));
        assertEquals(true, warms(story, EARLY.plusSeconds(5), 550));
        assertEquals(true, warms(story, EARLY.plusSeconds(6), 551));
        assertEquals(false, warms(story, EARLY.plusSeconds(7), 552));
        assertEquals(true, warms(pump(), EARLY.plusSeconds(9), 300));
    }

    @Test void whoAPumpIsAndHowItTestedItselfIsRememberedOnce() {
        Story story = pump();
        Capability other = new Capability("other", new Rate(100), Rate.ofMillilitresPerHour(1200),
            new Rate(100), new Volume(100), Volume.ofMillilitres(9999), new Volume(10));

        assertEquals(false, identifies(story, Sensor.values(), Capability.USUAL));
        assertEquals(true, identifies(story, Sensor.values(), other));
        assertEquals(true, identifies(story, new Sensor[] {Sensor.BATTERY}, other));
        assertEquals(false, tests(story, Pumps.SOUND));
        assertEquals(true, tests(story, new SelfTest(Pumps.SOUND.tested(), List.of(SelfTest.Part.MEMORY))));
    }

    private static boolean identifies(Story story, Sensor[] sensors, Capability can) {
        return remembered(story.says(EARLY.plusSeconds(9),
            new Report.Identified(story.stamp(), Pumps.with(sensors), can)));
    }

    private static boolean tests(Story story, SelfTest test) {
        return remembered(story.says(EARLY.plusSeconds(9), new Report.SelfTested(story.stamp(), test)));
    }

    @Test void aPumpWhoseSelfTestFailsWhileItGivesIsStopped() {
        Story story = Story.begun().running(1);

        story.says(DUE.plusSeconds(9), new Report.SelfTested(story.stamp(), Pumps.SOUND));
        assertInstanceOf(Phase.Infusing.class, story.phase(1));
        story.says(DUE.plusSeconds(10), new Report.SelfTested(story.stamp(),
            new SelfTest(Pumps.SOUND.tested(), List.of(SelfTest.Part.MEMORY))));

        assertInstanceOf(Phase.Halting.class, story.phase(1));
    }

    @Test void aPumpsOtherWordsTellNothingOfIt() {
        Story story = pump();
        Draft draft = new Draft(story.course());
        Stamp stamp = story.stamp();

        for (Report.Said said : List.of(new Report.Primed(stamp, new Volume(1)), new Report.Ready(stamp),
                new Report.Alarmed(stamp, Report.Trouble.BAG_LOW),
                new Report.AlarmCleared(stamp, Report.Trouble.BAG_LOW),
                new Report.Started(stamp, story.token(1)))) {
            Input.PumpReported reported = new Input.PumpReported(EARLY, "A", said);

            PumpConditions.of(draft, reported, said).orElseThrow().hear(said);
        }

        assertTrue(draft.step().events().isEmpty());
    }
}
