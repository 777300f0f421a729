package doseward.pump;

import java.time.Instant;
import java.util.List;

/**
 * Which pump it is, and what it has.
 *
 * @param calibratedUntil from when on its calibration no longer counts; {@link Instant#EPOCH} where it was
 *     never calibrated
 * @param simulated whether it moves nothing, and only says so
 */
public record Make(
        String serial, String firmware, Container container, List<Sensor> sensors, Instant calibratedUntil,
        boolean simulated) {

    public Make {
        sensors = sensors.stream().distinct().sorted().toList();
    }

    /** A true pump. */
    public Make(String serial, String firmware, Container container, List<Sensor> sensors,
            Instant calibratedUntil) {
        this(serial, firmware, container, sensors, calibratedUntil, false);
    }

    /** What it draws from. */
    public enum Container { BAG, SYRINGE }

    /** What it can measure, or find out. */
    public enum Sensor {
        /** Runs on a battery without the mains, and says how long it lasts. */
        BATTERY,
        /** Knows what is left in its bag or syringe. */
        RESERVOIR,
        /** How hot it is. */
        TEMPERATURE,
        /** What flows, apart from what its motor does. */
        FLOW,
        /** Air in the line. */
        AIR,
        /** A blocked line. */
        PRESSURE,
        /** Its door, or the clamp of its syringe. */
        DOOR
    }

    public boolean has(Sensor sensor) {
        return sensors.contains(sensor);
    }

    public boolean isCalibratedAt(Instant moment) {
        return moment.isBefore(calibratedUntil);
    }
}
