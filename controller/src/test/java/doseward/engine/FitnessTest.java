package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.plan.Capability;
import doseward.pump.Command;
import doseward.pump.Make;
import doseward.pump.Make.Sensor;
import doseward.pump.Power;
import doseward.pump.Power.Source;
import doseward.pump.Report;
import doseward.pump.SelfTest;
import doseward.pump.Stamp;
import doseward.quantity.Rate;
import doseward.quantity.Temperature;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FitnessTest {
    private static final Instant DUE = Il2.due(1);
    private static final Duration DOSE = Il2.RATE.timeFor(Il2.VTBI);

    @Requirement("GIP 5.1.6")
    @Test void aDoseThatOutlastsTheBatteryDoesNotStart() {
        Duration enough = DOSE.plus(Power.DEPLETED_BELOW);

        assertHeld(onBattery(enough.minusMillis(1)), "its battery does not last to the end of the dose; plug "
            + "it in");
        assertOrdered(onBattery(enough));
    }

    @Requirement("GIP 5.1.1")
    @Test void aBatteryThatWasNotMeasuredForThreeMinutesIsUnknownAndUnknownIsNotFine() {
        Story story = pump(Sensor.BATTERY);
        story.says(DUE.minus(PumpBounds.TOLD_WITHIN).minusMillis(1), power(story, Source.MAINS, DOSE));

        assertHeld(story, "it has not said lately what it runs on");
        assertEquals(List.of(new Command.Identify()), story.commands());

        story.says(DUE.plusSeconds(1), power(story, Source.MAINS, DOSE)).tick(DUE.plusSeconds(2));

        assertInstanceOf(Phase.Ordered.class, story.phase(1));
    }

    @Test void aBatteryThatWasMeasuredThreeMinutesAgoIsKnown() {
        Story story = pump(Sensor.BATTERY);

        assertOrdered(story.says(DUE.minus(PumpBounds.TOLD_WITHIN), power(story, Source.MAINS, DOSE)));
    }

    @Test void aPumpThatHasABatteryAndNeverSpokeOfItIsNotFit() {
        assertHeld(pump(Sensor.BATTERY), "it has not said lately what it runs on");
    }

    @Test void onMainsTheBatteryDoesNotMatter() {
        Story story = pump(Sensor.BATTERY);

        assertOrdered(story.says(DUE, power(story, Source.MAINS, Duration.ZERO)));
    }

    @Requirement("GIP 1.5.1")
    @Test void aDoseThatTheBagDoesNotHoldDoesNotStart() {
        Volume short1 = Il2.VTBI.minus(new Volume(1));

        assertHeld(holding(short1), "its bag holds " + short1 + ", and the dose takes " + Il2.VTBI
            + "; hang a full bag");
        assertOrdered(holding(Il2.VTBI));
    }

    @Test void aPumpThatMeasuresItsBagAndHasNotSaidIsNotFit() {
        assertHeld(pump(Sensor.RESERVOIR), "it has not said lately how much is left in its bag");
    }

    @Requirement({"GIP 1.1.3", "incident 5"})
    @Test void aSmallVolumePumpIsNotFitForAFasterRate() {
        Capability small = new Capability("small pump", new Rate(100), new Rate(99_900), new Rate(100),
            new Volume(100), Volume.ofMillilitres(999), new Volume(10));

        Story story = identified(Pumps.PLAIN, small);

        assertHeld(story, "it flows at 0.1 mL/h to 99.9 mL/h, not at " + Il2.RATE);
        assertTrue(story.all(PumpTold.PumpIdentified.class).getFirst().unfit().getFirst()
            .startsWith("dose 1: it flows at"));
    }

    @Requirement("GIP 1.1.4")
    @Test void aLargeVolumePumpIsNotFitForASlowerRate() {
        Rate above = new Rate(Il2.RATE.microlitresPerHour() + 100);
        Capability large = new Capability("large pump", above, Rate.ofMillilitresPerHour(1200),
            new Rate(100), new Volume(100), Volume.ofMillilitres(9999), new Volume(10));

        assertHeld(identified(Pumps.PLAIN, large),
            "it flows at " + above + " to 1,200 mL/h, not at " + Il2.RATE);
    }

    @Test void whatAPumpCantBeSetToIsNotRounded() {
        Capability coarse = new Capability("coarse pump", new Rate(100), Rate.ofMillilitresPerHour(1200),
            new Rate(7_000), new Volume(100), Volume.ofMillilitres(9999), Volume.ofMillilitres(7));

        Story story = identified(Pumps.PLAIN, coarse).tick(DUE);

        assertEquals(2, ((Phase.Held) story.phase(1)).because().size(), story.phase(1).toString());
    }

    @Requirement("incident 33")
    @Test void aPumpIsNotFitPastItsCalibration() {
        Instant end = DUE.plus(DOSE);

        assertHeld(identified(calibrated(end), Capability.USUAL), "its calibration counts until " + end
            + ", and the dose would end later; have it calibrated");
        assertHeld(identified(calibrated(Instant.EPOCH), Capability.USUAL), "it was never calibrated");
        assertOrdered(identified(calibrated(end.plusMillis(1)), Capability.USUAL));
    }

    @Test void aPumpThatHasNotSaidWhoItIsGivesNothing() {
        Story story = confirmed().says(DUE, new Report.Ready(confirmed().stamp()));

        assertHeld(story, "it has not said who it is and what it can make");
    }

    @Requirement({"GIP 3.4.1", "GIP 3.4.4.3", "GIP 3.4.4.4", "GIP 3.4.4.7"})
    @ParameterizedTest @EnumSource
    void aPumpWhoseSelfTestIsNotKnownToHavePassedGivesNothing(SelfTest.Part part) {
        Story story = confirmed();
        story.says(DUE, new Report.Identified(story.stamp(), Pumps.PLAIN, Capability.USUAL));

        assertHeld(story, "it has not said whether its self-test passed");

        story.says(DUE, new Report.SelfTested(story.stamp(),
            new SelfTest(List.of(SelfTest.Part.values()), List.of(part))));

        assertHeld(story, "its self-test failed: [" + part + "]");
    }

    @Requirement({"GIP 7.1.2", "Open PCA R6.4.0(8)"})
    @Test void aHotPumpGivesNothingAndIsStopped() {
        Temperature hot = new Temperature(551);
        Story story = pump(Sensor.TEMPERATURE);
        story.says(DUE, new Report.TemperatureState(story.stamp(), hot));

        assertHeld(story, "it is hotter than 55 °C; let it cool");

        story.says(DUE, new Report.TemperatureState(story.stamp(), Temperature.ofDegrees(55)))
            .tick(DUE.plusSeconds(1)).started(DUE.plusSeconds(2), 1);
        story.says(DUE.plusSeconds(3), new Report.TemperatureState(story.stamp(), hot));

        assertEquals(List.of(new Command.Halt(story.token(1))), story.commands());
    }

    @Requirement("incident 28")
    @Test void aDoseIsStoppedWhileADyingPumpCanStillSayHowMuchFlowed() {
        Story story = pump(Sensor.BATTERY);
        story.says(DUE, power(story, Source.MAINS, Duration.ofHours(1))).tick(DUE)
            .started(DUE.plusSeconds(1), 1);

        story.says(DUE.plusSeconds(60), power(story, Source.BATTERY, Power.DEPLETED_BELOW));
        List<Command> before = story.commands();
        story.says(DUE.plusSeconds(61), power(story, Source.BATTERY, Power.DEPLETED_BELOW.minusSeconds(1)));

        assertEquals(List.of(), before);
        assertEquals(List.of(new Command.Halt(story.token(1))), story.commands());
    }

    @Requirement("incident 5")
    @Test void aPumpThatTookTheOthersPlaceMustSayAllAnew() {
        Story story = confirmed().pumpIsThere(DUE);

        story.says(DUE, new Report.Ready(new Stamp("pump-2", 1, 1, Duration.ZERO,
            Volume.ZERO, 0)));

        assertHeld(story, "it has not said who it is and what it can make");
    }

    @Test void whatAnotherPumpSaysOfItselfSaysNothingOfThisOne() {
        Story story = pump(Sensor.BATTERY).running(1);
        PumpFacts before = story.course().link("A").facts();

        story.says(DUE.plusSeconds(9), new Report.Identified(new Stamp("pump-2", 1, 99,
            Duration.ZERO, Volume.ZERO, 0), Pumps.PLAIN, Capability.USUAL));

        assertEquals(before, story.course().link("A").facts());
    }

    @Test void whatFilledALineIsNotTakenForAFlowOfTheNextDose() {
        Story story = confirmed().pumpIsThere(DUE);
        Stamp primed = story.stampAfter(Volume.ofMillilitres(20));

        story.says(DUE.plusSeconds(1), new Report.Primed(primed, Volume.ofMillilitres(20)))
            .tick(DUE.plusSeconds(2)).started(DUE.plusSeconds(3), 1)
            .finished(DUE.plusSeconds(900), 1, Il2.VTBI);

        assertEquals(new Phase.Settled(Phase.Outcome.GIVEN, Il2.VTBI, List.of()), story.phase(1));
    }

    @Test void aPumpThatIsKnownToBeUnfitIsNotAskedAgainAndAgain() {
        Story story = holding(Volume.ZERO).tick(DUE);

        story.tick(DUE.plusSeconds(1));

        assertEquals(List.of(), story.commands());
        assertEquals(List.of(), story.events());
    }

    @Test void theInterlockForbidsWhatTheGateWouldHaveLetPass() {
        Course unfit = holding(Il2.VTBI.minus(new Volume(1))).course();
        Course fit = holding(Il2.VTBI).course();
        Step step = Engine.step(fit, new Input.Tick(DUE));

        assertTrue(Interlock.passed(fit, new Input.Tick(DUE), step).equals(step));
        assertInstanceOf(Event.InterlockForbade.class,
            Interlock.passed(unfit, new Input.Tick(DUE), step).events().getFirst());
        assertInstanceOf(Event.InterlockForbade.class, Interlock.passed(
            onBattery(DOSE.minusSeconds(1)).course(), new Input.Tick(DUE), step).events().getFirst());
        assertInstanceOf(Event.InterlockForbade.class, Interlock.passed(
            identified(calibrated(DUE), Capability.USUAL).course(), new Input.Tick(DUE), step).events()
            .getFirst());
    }

    private static Story confirmed() {
        Instant before = DUE.minus(Duration.ofMinutes(5));
        return Story.begun().sound(before).well(before).confirms(before, 1, "N. Urse");
    }

    private static Story identified(Make make, Capability capability) {
        Story story = confirmed();
        return story.says(DUE, new Report.Identified(story.stamp(), make, capability))
            .says(DUE, new Report.SelfTested(story.stamp(), Pumps.SOUND));
    }

    private static Story pump(Sensor... sensors) {
        return identified(Pumps.with(sensors), Capability.USUAL);
    }

    private static Story onBattery(Duration lasts) {
        Story story = pump(Sensor.BATTERY);
        return story.says(DUE, power(story, Source.BATTERY, lasts));
    }

    private static Story holding(Volume left) {
        Story story = pump(Sensor.RESERVOIR);
        return story.says(DUE, new Report.ReservoirState(story.stamp(), left));
    }

    private static Make calibrated(Instant until) {
        return new Make("s-1", "1", Make.Container.BAG, List.of(), until);
    }

    private static Report power(Story story, Source source, Duration lasts) {
        return new Report.PowerState(story.stamp(), new Power(source, 50, false, lasts));
    }

    private static void assertHeld(Story story, String why) {
        Phase.Held held = assertInstanceOf(Phase.Held.class, story.tick(DUE).phase(1));
        assertEquals(List.of(new Reason.PumpNotReady("A", why)), held.because());
    }

    private static void assertOrdered(Story story) {
        assertInstanceOf(Phase.Ordered.class, story.tick(DUE).phase(1));
    }
}
