package doseward.pump.gpio;

import doseward.pump.Make.Sensor;
import doseward.pump.gpio.line.InputWish;
import doseward.pump.gpio.line.LineId;
import doseward.pump.gpio.shaft.EncoderWish;
import doseward.pump.gpio.signal.SignalWish;
import doseward.pump.gpio.stepper.Motor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What hangs on the lines of a pump besides its motor's driver.
 *
 * @param encoder on the motor's shaft; without one each step counts as turned
 * @param home a switch that is open while the plunger is all the way back, or its wire cut
 * @param watchdog the line that feeds what holds the motor's power
 * @param analog what is read as a voltage
 * @param drops a sensor below the bag, LOW while a drop passes
 */
public record Equipment(List<Watch> watches, Optional<EncoderWish> encoder, SignalWish signals,
        Buttons buttons, Optional<InputWish> home, Optional<LineId> watchdog, Optional<Analog> analog,
        Optional<InputWish> drops) {
    public Equipment {
        watches = List.copyOf(watches);
    }

    /** Switches alone. */
    public static Equipment of(List<Watch> watches) {
        return new Equipment(watches, Optional.empty(), SignalWish.NONE, Buttons.NONE,
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same with an encoder. */
    public Equipment with(EncoderWish fitted) {
        return new Equipment(watches, Optional.of(fitted), signals, buttons, home, watchdog, analog,
            drops);
    }

    /** The same, which is heard and seen. */
    public Equipment with(SignalWish wired) {
        return new Equipment(watches, encoder, wired, buttons, home, watchdog, analog, drops);
    }

    /** The same with buttons. */
    public Equipment with(Buttons pressed) {
        return new Equipment(watches, encoder, signals, pressed, home, watchdog, analog, drops);
    }

    /** The same, which knows when its plunger is all the way back. */
    public Equipment withHome(InputWish line) {
        return new Equipment(watches, encoder, signals, buttons, Optional.of(line), watchdog, analog,
            drops);
    }

    /** The same, whose motor has power only while a watchdog outside is fed. */
    public Equipment heldBy(LineId feed) {
        return new Equipment(watches, encoder, signals, buttons, home, Optional.of(feed), analog,
            drops);
    }

    /** The same, which also reads voltages. */
    public Equipment with(Analog voltages) {
        return new Equipment(watches, encoder, signals, buttons, home, watchdog, Optional.of(voltages),
            drops);
    }

    /** The same, which sees the drops below its bag. */
    public Equipment withDrops(InputWish line) {
        return new Equipment(watches, encoder, signals, buttons, home, watchdog, analog,
            Optional.of(line));
    }

    /** How long the motor's driver needs from being told until it can step. */
    public Duration driverSettles() {
        return watchdog.isPresent() ? Feed.POWERS_WITHIN : Motor.DRIVER_SETTLES;
    }

    /**
     * What a pump with these can find out. An encoder is none of the sensors that a pump tells of: it sees
     * what the motor does, and not what flows.
     */
    public List<Sensor> sensors() {
        List<Sensor> sensors = new ArrayList<>();
        for (Watch watch : watches) {
            switch (watch.meaning()) {
                case DOOR -> sensors.add(Sensor.DOOR);
                case AIR -> sensors.add(Sensor.AIR);
                case OCCLUSION -> sensors.add(Sensor.PRESSURE);
                case EMERGENCY_STOP, END -> { }
            }
        }
        analog.flatMap(Analog::force).ifPresent(_ -> sensors.add(Sensor.PRESSURE));
        analog.flatMap(Analog::battery).ifPresent(_ -> sensors.add(Sensor.BATTERY));
        drops.ifPresent(_ -> sensors.add(Sensor.FLOW));
        return sensors;
    }
}
