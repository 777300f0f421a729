package doseward.simulator.contract;

import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInput;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInputProvider;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalOutputProvider;
import doseward.plan.Capability;
import doseward.pump.Dispatch;
import doseward.pump.Make;
import doseward.pump.Report.Said;
import doseward.pump.gpio.Equipment;
import doseward.pump.gpio.Model;
import doseward.pump.gpio.PinDevice;
import doseward.pump.gpio.Watch;
import doseward.pump.gpio.line.Bias;
import doseward.pump.gpio.line.InputWish;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.LineId;
import doseward.pump.gpio.pi4j.Pi4jLines;
import doseward.pump.gpio.stepper.Driver;
import doseward.pump.gpio.stepper.HandTurnedMotor;
import doseward.pump.gpio.stepper.Mechanics;
import doseward.pump.gpio.stepper.MotorLimits;
import doseward.pump.gpio.stepper.Wiring;
import doseward.pump.mqtt.Decoded;
import doseward.pump.mqtt.Wire;
import doseward.pump.past.Past;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A pump on the pins of a board that Pi4J only plays, in its own time. */
final class OnThePins implements Subject, AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(10);
    private static final LineId DOOR = line(13);

    private Pi4jLines lines;
    private HandTurnedMotor motor;
    private PinDevice pump;
    private long nanos;
    private final List<Said> unsaid = new ArrayList<>();

    OnThePins() {
        start(Past.NONE);
    }

    private void start(Past past) {
        nanos = 0;
        lines = new Pi4jLines(MockDigitalOutputProvider.newInstance(), MockDigitalInputProvider.newInstance(),
            () -> nanos);
        motor = new HandTurnedMotor(new Driver(lines,
            new Wiring(line(17), line(27), line(22), Level.LOW, Level.HIGH), MotorLimits.USUAL),
                MotorLimits.USUAL);
        pump = new PinDevice(model(), past, lines, motor, nanos);
        MockDigitalInput door = lines.context().registry().get(Pi4jLines.idOf(DOOR));
        door.mockState(DigitalState.LOW);
        unsaid.addAll(pump.introduce());
        listen(Duration.ofSeconds(1)).forEach(unsaid::add);
    }

    private static LineId line(int offset) {
        return new LineId("gpiochip0", offset);
    }

    private static Model model() {
        List<Watch> watches = List.of(Watch.of(Watch.Meaning.DOOR, new InputWish(DOOR, "door",
            Bias.PULLED_UP),
            Level.LOW));
        Capability can = new Capability("bench pump", new Rate(100), Rate.ofMillilitresPerHour(1_200),
            new Rate(100),
            new Volume(100), Volume.ofMillilitres(50), new Volume(10));
        return new Model("pump-1", new Make("bench-1", "pins 1", Make.Container.SYRINGE,
            List.of(Make.Sensor.DOOR),
            Instant.parse("2100-01-01T00:00:00Z"), true), can, new Mechanics(200, 16, 1_000,
                26_500).stepVolume(),
            MotorLimits.USUAL, Equipment.of(watches), new Volume(200));
    }

    @Override public void tell(Dispatch dispatch) {
        unsaid.addAll(pump.hear(dispatch));
    }

    /** There is no wire to a pump on pins; what a wire would let through is told. */
    @Override public void tell(byte[] nonsense) {
        if (Wire.command(nonsense) instanceof Decoded.Good<Dispatch>(var dispatch)) {
            tell(dispatch);
        }
    }

    @Override public List<Said> listen(Duration time) {
        List<Said> said = new ArrayList<>(unsaid);
        unsaid.clear();
        long end = nanos + time.toNanos();
        while (nanos < end) {
            nanos = Math.min(end, nanos + LOOK.toNanos());
            motor.turnTo(nanos);
            said.addAll(pump.look(Duration.ofNanos(nanos)));
        }
        return said;
    }

    @Override public boolean reboot() {
        Past past = pump.past();
        close();
        unsaid.clear();
        start(past);
        return true;
    }

    @Override public void close() {
        pump.close();
        lines.close();
    }
}
