package doseward.pump.gpio;

import doseward.pump.Make.Sensor;
import doseward.pump.gpio.shaft.EncoderWish;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What hangs on the lines of a pump besides its motor's driver.
 *
 * @param encoder on the motor's shaft; without one each step counts as turned
 */
public record Equipment(List<Watch> watches, Optional<EncoderWish> encoder) {
    public Equipment {
        watches = List.copyOf(watches);
    }

    /** Switches alone. */
    public static Equipment of(List<Watch> watches) {
        return new Equipment(watches, Optional.empty());
    }

    /** The same with an encoder. */
    public Equipment with(EncoderWish fitted) {
        return new Equipment(watches, Optional.of(fitted));
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
        return sensors;
    }
}
