package doseward.pump.gpio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.plan.Giving.Flow;
import doseward.pump.Command;
import doseward.pump.Make.Sensor;
import doseward.pump.Power.Source;
import doseward.pump.Power;
import doseward.pump.Report.AlarmCleared;
import doseward.pump.Report.Alarmed;
import doseward.pump.Report.PowerState;
import doseward.pump.Report.Refused;
import doseward.pump.Report.Stopped;
import doseward.pump.Report.Trouble;
import doseward.pump.gpio.battery.BatteryWish;
import doseward.pump.gpio.battery.Discharge.Point;
import doseward.pump.gpio.battery.Discharge;
import doseward.pump.gpio.line.Bias;
import doseward.pump.gpio.line.InputWish;
import doseward.pump.gpio.line.Level;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pump that knows by a voltage how long its battery lasts. */
class PoweredPumpTest {
    private static final int CHANNEL = 1;
    private static final int MAINS = 18;
    private static final Discharge TABLE = new Discharge(List.of(new Point(9_000, 0), new Point(10_800, 20),
        new Point(12_600, 100)));
    private static final Analog ANALOG = new Analog("spidev0.0", Optional.empty(), Optional.of(
        new BatteryWish(CHANNEL, 16_368, TABLE, Duration.ofHours(2),
            Optional.of(new InputWish(MockBoard.line(MAINS), "mains", Bias.PULLED_UP)))));

    private final MockConverter converter = new MockConverter();
    private TriedPump tried;

    @BeforeEach void aFullBattery() {
        volts(12_600);
        tried = new TriedPump(Equipment.of(List.of(MockBoard.switches().watches().getFirst())).with(ANALOG),
            converter);
        tried.board().releaseStop();
        mains(true);
        tried.pass(Duration.ofSeconds(1));
    }

    @AfterEach void giveBack() {
        tried.close();
    }

    /** Of this converter a count is 16 mV at the battery. */
    private void volts(int millivolts) {
        converter.reads(CHANNEL, millivolts / 16);
    }

    private void mains(boolean plugged) {
        tried.board().drive(MAINS, plugged ? Level.LOW : Level.HIGH);
    }

    private Power power() {
        return tried.last(PowerState.class).orElseThrow().power();
    }

    @Test void atItsStartAndWhenAskedItSaysWhatItRunsOn() {
        tried.heard().clear();
        tried.say(new Command.Identify());

        assertEquals(Source.MAINS, power().source());
        assertEquals(99, power().percent());
        try (TriedPump started = new TriedPump(Equipment.of(List.of()).with(ANALOG), new MockConverter())) {
            assertTrue(started.pump().introduce().stream().anyMatch(PowerState.class::isInstance));
        }
    }

    @Requirement({"GIP 5.1.1", "GIP 5.1.2", "GIP 5.1.3"})
    @Test void theMeanOfTenReadingsIsToldEachMinute() {
        tried.heard().clear();
        volts(10_800);
        tried.pass(Duration.ofMinutes(2).plusSeconds(1));

        assertEquals(2, tried.heard().stream().filter(PowerState.class::isInstance).count());
        assertEquals(20, power().percent());
        assertEquals(Duration.ofMinutes(24), power().lasts());
        volts(12_600);
        tried.pass(Duration.ofSeconds(5));
        tried.say(new Command.Identify());
        assertTrue(power().percent() > 50 && power().percent() < 70, power().toString());
    }

    @Test void aPlugThatIsPulledIsToldAtOnce() {
        mains(false);
        tried.pass(Duration.ofMillis(200));

        assertEquals(Source.BATTERY, power().source());
    }

    /** 11 of 120 minutes are left: that only needs someone to know, and the dose flows on. */
    @Requirement("GIP 5.1.4")
    @Test void aLowBatteryIsToldAndTheDoseFlowsOn() {
        tried.infuse(TriedPump.order(10_000));
        mains(false);
        volts(9_900);
        tried.say(new Command.Renew(TriedPump.DOSE, Command.LONGEST_LEASE));
        tried.pass(Duration.ofSeconds(12));

        assertEquals(Trouble.BATTERY_LOW, tried.last(Alarmed.class).orElseThrow().trouble());
        assertEquals(Optional.empty(), tried.last(Stopped.class));
    }

    @Requirement("GIP 5.1.6")
    @Test void aDepletedBatteryStopsTheDose() {
        tried.infuse(TriedPump.order(10_000));
        mains(false);
        volts(9_200);
        tried.say(new Command.Renew(TriedPump.DOSE, Command.LONGEST_LEASE));
        tried.pass(Duration.ofSeconds(12));

        assertEquals(Trouble.BATTERY_DEPLETED, tried.last(Alarmed.class).orElseThrow().trouble());
        assertTrue(tried.last(Stopped.class).isPresent());
    }

    @Requirement({"GIP 5.1.5", "GIP 5.1.7"})
    @Test void onTheMainsNoBatteryIsLow() {
        mains(false);
        volts(9_200);
        tried.pass(Duration.ofSeconds(12));
        assertTrue(tried.last(Alarmed.class).isPresent());

        mains(true);
        tried.pass(Duration.ofMillis(200));

        assertTrue(tried.last(AlarmCleared.class).isPresent());
        tried.infuse(TriedPump.order(100));
        tried.pass(Duration.ofMinutes(1));
        assertFalse(alarmed().contains(Trouble.MAINS_DOUBTED), tried.heard()::toString);
    }

    @Requirement({"GIP 5.1.4", "GIP 5.1.6"})
    @Test void aBatteryThatRunsDownOnTheMainsIsToldAsSuchAndAsOneWithoutThem() {
        volts(9_900);
        tried.pass(Duration.ofSeconds(12));

        assertEquals(List.of(Trouble.MAINS_DOUBTED, Trouble.BATTERY_LOW), alarmed());
        assertEquals(Source.BATTERY, power().source());
        assertFalse(power().charging());
        volts(9_200);
        tried.pass(Duration.ofSeconds(12));
        assertEquals(Trouble.BATTERY_DEPLETED, alarmed().getLast());
    }

    /** It was low already when its contact stuck, or its charger failed. */
    @Test void aLowBatteryThatRunsDownFurtherOnTheMainsIsToldTooAndOneThatTremblesIsNot() {
        mains(false);
        volts(10_000);
        tried.pass(Duration.ofSeconds(12));
        mains(true);
        tried.pass(Duration.ofMillis(200));
        tried.heard().clear();

        volts(9_936);
        tried.pass(Duration.ofSeconds(12));
        assertEquals(List.of(), alarmed());
        volts(9_800);
        tried.pass(Duration.ofSeconds(12));

        assertEquals(List.of(Trouble.MAINS_DOUBTED, Trouble.BATTERY_LOW), alarmed());
    }

    /** A charger that lets its battery come to three quarters before it begins again is sound. */
    @Test void aBatteryThatIsNotLowOnTheMainsIsNotDoubted() {
        volts(12_030);
        tried.pass(Duration.ofSeconds(12));

        assertEquals(List.of(), alarmed());
        assertEquals(Source.MAINS, power().source());
    }

    @Test void theMainsAreBelievedAgainOnceTheBatteryLastsClearlyLongerOrThePlugWasPulled() {
        volts(9_900);
        tried.pass(Duration.ofSeconds(12));
        volts(10_600);
        tried.pass(Duration.ofSeconds(12));
        assertEquals(List.of(Trouble.MAINS_DOUBTED, Trouble.BATTERY_LOW), cleared());

        tried.heard().clear();
        volts(9_900);
        tried.pass(Duration.ofSeconds(12));
        mains(false);
        tried.pass(Duration.ofMillis(200));

        assertEquals(List.of(Trouble.MAINS_DOUBTED), cleared());
    }

    private List<Trouble> alarmed() {
        return tried.heard().stream().filter(Alarmed.class::isInstance).map(Alarmed.class::cast)
            .map(Alarmed::trouble).toList();
    }

    private List<Trouble> cleared() {
        return tried.heard().stream().filter(AlarmCleared.class::isInstance).map(AlarmCleared.class::cast)
            .map(AlarmCleared::trouble).toList();
    }

    /** A voltage trembles, and an alarm that comes and goes helps nobody. */
    @Test void aBatteryThatIsLowStaysSoUntilItLastsClearlyLonger() {
        mains(false);
        volts(10_000);
        tried.pass(Duration.ofSeconds(12));
        assertEquals(Trouble.BATTERY_LOW, tried.last(Alarmed.class).orElseThrow().trouble());

        volts(10_240);
        tried.pass(Duration.ofSeconds(12));
        assertEquals(Optional.empty(), tried.last(AlarmCleared.class));
        volts(10_600);
        tried.pass(Duration.ofSeconds(12));

        assertEquals(Trouble.BATTERY_LOW, tried.last(AlarmCleared.class).orElseThrow().trouble());
    }

    @Test void anOrderThatOutlastsItIsRefused() {
        mains(false);
        volts(10_800);
        tried.pass(Duration.ofSeconds(12));

        tried.say(new Command.Infuse(TriedPump.DOSE, List.of(new Flow(Volume.ofMillilitres(20),
            Rate.ofMillilitresPerHour(40))), Duration.ofSeconds(5), Instant.EPOCH));

        assertEquals("its battery does not last so long", tried.last(Refused.class).orElseThrow().why());
    }

    @Test void aBatteryThatIsNotThereIsAFault() {
        volts(0);
        tried.pass(Duration.ofSeconds(12));

        assertEquals(Trouble.FAULT, tried.last(Alarmed.class).orElseThrow().trouble());
        assertTrue(tried.faults().startsWith("the battery reads 0 of 1023"), tried.faults());
    }

    @Test void itTellsOfItsBattery() {
        assertEquals(List.of(Sensor.BATTERY), Equipment.of(List.of()).with(ANALOG).sensors());
    }
}
