package doseward.simulator.pump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.plan.Capability;
import doseward.plan.Giving;
import doseward.pump.Command;
import doseward.pump.Command.Infuse;
import doseward.pump.Dispatch;
import doseward.pump.Power;
import doseward.pump.Power.Source;
import doseward.pump.Report.*;
import doseward.pump.SelfTest.Part;
import doseward.pump.Token;
import doseward.quantity.Rate;
import doseward.quantity.Temperature;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PumpConditionTest {
    private static final Token DOSE = new Token("course", 1, 1);
    private static final Volume VTBI = Volume.ofMillilitres(50);
    private static final Rate RATE = Rate.ofMillilitresPerHour(200);

    private SimulatedPump pump = pump(Duration.ofHours(4), Duration.ZERO);
    private long sequence;
    private Duration uptime = Duration.ZERO;

    @Requirement("GIP 5.1.3")
    @Test void aBatteryDrainsInUseAndFillsOnTheMains() {
        pump.innards().plug(false);
        assertInstanceOf(Started.class, infuse());

        run(Duration.ofMinutes(10));
        Power drained = power();
        pump.innards().plug(true);
        pass(Duration.ofMinutes(30));

        assertEquals(Source.BATTERY, drained.source());
        assertTrue(drained.lasts().compareTo(Duration.ofMinutes(229)) >= 0
            && drained.lasts().compareTo(Duration.ofMinutes(231)) <= 0, drained.toString());
        assertEquals(new Power(Source.MAINS, 100, false, Duration.ofHours(4)), power());
    }

    @Requirement({"GIP 5.1.4", "GIP 5.1.6", "GIP 5.1.7", "Open PCA R7.3.0(2)", "Open PCA R7.3.0(4)",
        "incident 16"})
    @Test void aBatteryThatRunsDownIsSaidToBeLowThenDepletedAndOnTheMainsNeither() {
        pump = pump(Duration.ofMinutes(20), Duration.ZERO);
        pump.innards().plug(false);

        List<Said> low = pass(Duration.ofMinutes(24));
        List<Said> depleted = pass(Duration.ofMinutes(40));
        pump.innards().plug(true);
        List<Said> plugged = pump.look();

        assertEquals(List.of(Trouble.BATTERY_LOW), alarms(low));
        assertTrue(alarms(depleted).contains(Trouble.BATTERY_DEPLETED));
        assertEquals(2, plugged.stream().filter(AlarmCleared.class::isInstance).count());
    }

    @Test void aDepletedBatteryStopsTheDoseWhileThePumpCanStillSayHowMuchFlowed() {
        pump = pump(Duration.ofMinutes(20), Duration.ZERO);
        assertInstanceOf(Started.class, infuse());
        pump.innards().plug(false);

        List<Said> said = run(Duration.ofMinutes(15).plusSeconds(60));

        assertTrue(said.stream().anyMatch(word -> word instanceof Finished || word instanceof Stopped));
        assertTrue(alarms(said).contains(Trouble.BATTERY_LOW));
        assertTrue(pump.isOn());
    }

    @Requirement("incident 13")
    @Test void aBatteryWhoseGaugeShowsTooMuchDiesInMidDoseAndItsLifetimeTellsWhatFlowed() {
        pump = pump(Duration.ofMinutes(10), Duration.ofMinutes(40));
        pump.innards().plug(false);
        pump.look();
        assertInstanceOf(Started.class, infuse());

        run(Duration.ofMinutes(12));

        assertFalse(pump.isOn());
        Volume flowed = pump.flows().getFirst().delivered();
        assertTrue(flowed.isAbove(Volume.ofMillilitres(30)) && VTBI.isAbove(flowed));
        pump.innards().plug(true);
        Said up = pump.powerOn(Instant.EPOCH.plus(Duration.ofHours(1))).getFirst();
        assertEquals(flowed, up.stamp().lifetime());
    }

    @Test void anOrderThatOutlastsTheBatteryIsRefused() {
        pump = pump(Duration.ofMinutes(19), Duration.ZERO);
        pump.innards().plug(false);
        pump.look();

        assertTrue(((Refused) infuse()).why().contains("battery"));
    }

    @Requirement({"GIP 1.5.5", "Open PCA R6.8.0(9)", "Open PCA R6.8.0(1)", "Open PCA R6.8.0(2)"})
    @Test void aBagIsLowBelowOneMillilitreAndNotAtIt() {
        pump.hang(VTBI, VTBI);
        infuse();
        Duration untilOneIsLeft = RATE.timeFor(Volume.ofMillilitres(49));

        List<Said> before = run(untilOneIsLeft);
        List<Said> after = run(Duration.ofSeconds(1));

        assertEquals(List.of(), alarms(before));
        assertEquals(List.of(Trouble.BAG_LOW), alarms(after));
        assertTrue(pump.infusing().isPresent());
    }

    @Requirement({"GIP 1.5.6", "Open PCA R6.8.0(10)"})
    @Test void aBagThatEmptiesEarlyStopsTheDoseAndWhatFlowedIsWhatWasInIt() {
        Volume truth = Volume.ofMillilitres(42);
        pump.hang(VTBI, truth);
        infuse();

        List<Said> said = run(Duration.ofMinutes(15));

        Stopped stopped = said.stream().filter(Stopped.class::isInstance).map(Stopped.class::cast)
            .findFirst().orElseThrow();
        assertEquals(Cause.TROUBLE, stopped.cause());
        assertEquals(truth, stopped.delivered());
        assertEquals(truth, stopped.stamp().lifetime());
        assertTrue(alarms(said).contains(Trouble.BAG_EMPTY));
        assertInstanceOf(AlarmCleared.class, pump.hang(VTBI, VTBI).stream()
            .filter(AlarmCleared.class::isInstance).findFirst().orElseThrow());
    }

    @Requirement("GIP 1.5.1")
    @Test void anOrderThatTheBagDoesNotHoldIsRefused() {
        pump.hang(VTBI.minus(new Volume(1)), VTBI);

        assertTrue(((Refused) infuse()).why().contains("bag"));
    }

    @Test void noBagIsChangedWhileItFlows() {
        pump.hang(VTBI, VTBI);
        infuse();
        run(Duration.ofSeconds(90));

        assertEquals(List.of(), pump.hang(Volume.ofMillilitres(500), Volume.ofMillilitres(500)));

        assertEquals(VTBI.minus(RATE.in(Duration.ofSeconds(90))), left());
    }

    @Requirement({"GIP 7.1.2", "Open PCA R6.4.0(8)"})
    @Test void aPumpThatGrowsHotterThanFiftyFiveDegreesStops() {
        infuse();
        pump.innards().surround(Temperature.ofDegrees(70));

        List<Said> warm = run(Duration.ofSeconds(330));
        List<Said> hot = run(Duration.ofSeconds(1));

        assertEquals(List.of(), alarms(warm));
        assertEquals(List.of(Trouble.OVERHEATED), alarms(hot));
        assertEquals(Cause.TROUBLE, ((Stopped) hot.getLast()).cause());
    }

    @Requirement({"GIP 2.3.1", "incident 9"})
    @Test void aKeyThatIsDownForAMinuteIsStuckAndStopsTheDose() {
        infuse();
        pump.innards().key(true);

        List<Said> before = run(Duration.ofSeconds(59));
        List<Said> after = run(Duration.ofSeconds(1));

        assertEquals(List.of(), alarms(before));
        assertEquals(List.of(Trouble.KEY_STUCK), alarms(after));
        assertTrue(pump.infusing().isEmpty());
    }

    @Requirement("GIP 3.3.4")
    @Test void aPartThatBreaksIsFoundAndNamed() {
        pump.innards().breakDown(Part.SOUNDER);

        List<Said> said = tell(new Command.TestAlarm());

        assertEquals(List.of(Part.SOUNDER), ((SelfTested) said.getFirst()).test().failed());
        assertEquals(List.of(Trouble.SELF_TEST_FAILED), alarms(pump.look()));
        assertInstanceOf(Refused.class, infuse());
    }

    @Requirement("GIP 5.1.1")
    @Test void howItIsIsSaidEveryMinuteEachThingApart() {
        List<Said> said = pass(Duration.ofMinutes(6));

        assertEquals(6, said.stream().filter(PowerState.class::isInstance).count());
        assertEquals(6, said.stream().filter(ReservoirState.class::isInstance).count());
        assertEquals(6, said.stream().filter(TemperatureState.class::isInstance).count());
    }

    @Test void anAlarmIsSaidAgainAndSoIsThatItIsOver() {
        pump.find(Trouble.AIR_IN_LINE);
        List<Said> standing = pass(Duration.ofSeconds(290));
        pump.clear(Trouble.AIR_IN_LINE);

        List<Said> over = pass(Duration.ofSeconds(290));

        assertEquals(List.of(Trouble.AIR_IN_LINE), alarms(standing));
        assertEquals(1, over.stream().filter(AlarmCleared.class::isInstance).count());
    }

    @Requirement("incident 29")
    @Test void whileItsLineIsFilledAPumpBeginsNoDoseAndThePatientGetsNothingOfIt() {
        Volume line = Volume.ofMillilitres(20);
        tell(new Command.Prime(line));

        Said during = infuse();
        List<Said> said = pass(Duration.ofSeconds(60));

        assertTrue(((Refused) during).why().contains("line"), during.toString());
        Primed primed = said.stream().filter(Primed.class::isInstance).map(Primed.class::cast)
            .findFirst().orElseThrow();
        assertEquals(line, primed.volume());
        assertEquals(line, primed.stamp().lifetime());
        assertEquals(List.of(), pump.flows());
    }

    @Test void noLineIsFilledWhileADoseFlows() {
        infuse();

        assertEquals(Volume.ZERO, ((Primed) tell(new Command.Prime(new Volume(1))).getFirst()).volume());
    }

    @Test void theStopKeyStopsAlsoTheFillingOfALine() {
        tell(new Command.Prime(Volume.ofMillilitres(20)));
        pass(Duration.ofSeconds(9));

        assertEquals(Volume.ofMillilitres(3), ((Primed) pump.pressStop().getFirst()).volume());
        assertInstanceOf(Primed.class, tell(new Command.Prime(new Volume(1))).isEmpty()
            ? pass(Duration.ofSeconds(1)).getFirst() : null);
    }

    @Test void aDriveThatGoesTooFastGivesNoMoreThanWasOrderedAndCountsWhatFlows() {
        pump.goAt(1_125);
        infuse();

        run(Duration.ofMinutes(5));

        assertEquals(RATE.in(Duration.ofSeconds(337).plusMillis(500)), pump.delivered(DOSE));
        List<Said> said = run(Duration.ofMinutes(9));
        assertEquals(VTBI, said.stream().filter(Finished.class::isInstance).map(Finished.class::cast)
            .findFirst().orElseThrow().delivered());
    }

    private static SimulatedPump pump(Duration battery, Duration shownTooMuch) {
        SimulatedPump pump = new SimulatedPump("pump-1",
            Outfit.ward(Capability.USUAL).with(battery, shownTooMuch));
        pump.powerOn(Instant.EPOCH);
        return pump;
    }

    private Said infuse() {
        return tell(new Infuse(DOSE, List.of(new Giving.Flow(VTBI, RATE)), Duration.ofSeconds(15),
            Instant.EPOCH)).getFirst();
    }

    private List<Said> tell(Command command) {
        return pump.hear(new Dispatch(1, ++sequence, 1, uptime.plusSeconds(10), command));
    }

    private List<Said> pass(Duration time) {
        uptime = uptime.plus(time);
        return pump.advanceTo(uptime);
    }

    /** Goes on, renewed every second. */
    private List<Said> run(Duration time) {
        List<Said> said = new ArrayList<>();
        for (long second = 0; second < time.toSeconds(); second++) {
            tell(new Command.Renew(DOSE, Duration.ofSeconds(15)));
            said.addAll(pass(Duration.ofSeconds(1)));
        }
        return said;
    }

    private Power power() {
        return pump.look().stream().filter(PowerState.class::isInstance).map(PowerState.class::cast)
            .findFirst().orElseThrow().power();
    }

    private Volume left() {
        return pump.look().stream().filter(ReservoirState.class::isInstance).map(ReservoirState.class::cast)
            .findFirst().orElseThrow().left();
    }

    private static List<Trouble> alarms(List<Said> said) {
        return said.stream().filter(Alarmed.class::isInstance).map(word -> ((Alarmed) word).trouble())
            .distinct().toList();
    }
}
