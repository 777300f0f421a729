package doseward.pump.gpio;

import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInput;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInputProvider;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalOutputProvider;
import doseward.plan.Capability;
import doseward.pump.Make;
import doseward.pump.Report.Trouble;
import doseward.pump.gpio.Watch.Meaning;
import doseward.pump.gpio.line.Bias;
import doseward.pump.gpio.line.InputWish;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.LineId;
import doseward.pump.gpio.pi4j.Pi4jLines;
import doseward.pump.gpio.stepper.Mechanics;
import doseward.pump.gpio.stepper.MotorLimits;
import doseward.pump.gpio.stepper.StepVolume;
import doseward.pump.gpio.stepper.Wiring;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.time.Instant;
import java.util.List;
import java.util.function.LongSupplier;

/** A board of Pi4J's mock with a pump on it: all its switches pull up, and are sound when they are closed. */
final class MockBoard implements AutoCloseable {
    static final Wiring WIRING = new Wiring(line(17), line(27), line(22), Level.LOW, Level.HIGH);
    static final StepVolume STEP = new Mechanics(200, 16, 1_000, 26_500).stepVolume();
    static final int STOP = 5;
    static final int STOP_TWIN = 6;
    static final int DOOR = 13;
    static final int AIR = 19;
    static final int OCCLUSION = 26;
    static final int END = 21;

    private final Pi4jLines lines;

    MockBoard(LongSupplier nanos) {
        lines = new Pi4jLines(MockDigitalOutputProvider.newInstance(), MockDigitalInputProvider.newInstance(),
            nanos);
    }

    static LineId line(int offset) {
        return new LineId("gpiochip0", offset);
    }

    Pi4jLines lines() {
        return lines;
    }

    static Equipment switches() {
        return Equipment.of(List.of(
            watch(Meaning.EMERGENCY_STOP, STOP).with(new InputWish(line(STOP_TWIN), "stop twin",
                Bias.PULLED_UP)),
            watch(Meaning.DOOR, DOOR), watch(Meaning.AIR, AIR), watch(Meaning.OCCLUSION, OCCLUSION),
            watch(Meaning.END, END)));
    }

    static Model model(Equipment equipment) {
        Make make = new Make("bench-1", "pins 1", Make.Container.SYRINGE, equipment.sensors(),
            Instant.parse("2100-01-01T00:00:00Z"), true);
        Capability can = new Capability("bench pump", new Rate(100), Rate.ofMillilitresPerHour(1_200),
            new Rate(100),
            new Volume(100), Volume.ofMillilitres(50), new Volume(10));
        return new Model("pump-1", make, can, STEP, MotorLimits.USUAL, equipment, new Volume(200));
    }

    private static Watch watch(Meaning meaning, int offset) {
        return Watch.of(meaning, new InputWish(line(offset), meaning.name().toLowerCase(), Bias.PULLED_UP),
            Level.LOW);
    }

    /** Every switch says that all is well. */
    void allIsWell() {
        List.of(STOP, DOOR, AIR, OCCLUSION, END).forEach(each -> drive(each, Level.LOW));
        drive(STOP_TWIN, Level.HIGH);
    }

    void pressStop() {
        drive(STOP, Level.HIGH);
        drive(STOP_TWIN, Level.LOW);
    }

    void releaseStop() {
        drive(STOP, Level.LOW);
        drive(STOP_TWIN, Level.HIGH);
    }

    void drive(int offset, Level to) {
        input(offset).mockState(to == Level.HIGH ? DigitalState.HIGH : DigitalState.LOW);
    }

    /** What an input is driven to. */
    Level level(int offset) {
        return input(offset).state() == DigitalState.HIGH ? Level.HIGH : Level.LOW;
    }

    private MockDigitalInput input(int offset) {
        return lines.context().registry().get(Pi4jLines.idOf(line(offset)));
    }

    DigitalOutput output(int offset) {
        return lines.context().registry().get(Pi4jLines.idOf(line(offset)));
    }

    /** What an output is at. */
    Level at(int offset) {
        return output(offset).state() == DigitalState.HIGH ? Level.HIGH : Level.LOW;
    }

    boolean hasPower() {
        return at(WIRING.enable().offset()) == Level.LOW;
    }

    static Trouble troubleOf(int offset) {
        return switch (offset) {
            case DOOR -> Trouble.DOOR_OPEN;
            case AIR -> Trouble.AIR_IN_LINE;
            case OCCLUSION -> Trouble.OCCLUSION_DOWNSTREAM;
            case END -> Trouble.BAG_EMPTY;
            default -> throw new IllegalArgumentException("no switch at " + offset);
        };
    }

    @Override public void close() {
        lines.close();
    }
}
