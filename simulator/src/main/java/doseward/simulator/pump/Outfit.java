package doseward.simulator.pump;

import doseward.plan.Capability;
import doseward.pump.Make;
import doseward.pump.Make.Sensor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What a simulated pump is made of.
 *
 * @param battery how long it runs on a full battery while it gives
 * @param gaugeShows what its gauge makes of 100 that are left; a worn battery has less than its gauge shows
 */
public record Outfit(Make make, Capability capability, Duration battery, int gaugeShows) {
    private static final int TRUE_GAUGE = 100;
    private static final Duration USUAL_BATTERY = Duration.ofHours(4);

    /** A gauge that shows less than this, or more, shows nothing. */
    public Outfit {
        if (battery.isNegative() || battery.isZero() || gaugeShows < 1) {
            throw new IllegalArgumentException("no battery: " + battery + ", " + gaugeShows);
        }
    }

    /** On a bench: it draws from a vessel that nobody measures. */
    public static Outfit bench(Capability capability) {
        return of(capability, List.of(Sensor.BATTERY, Sensor.TEMPERATURE, Sensor.AIR, Sensor.PRESSURE,
            Sensor.DOOR));
    }

    /** On a ward: it also knows what is left in the bag that was hung. */
    public static Outfit ward(Capability capability) {
        return of(capability, List.of(Sensor.values()));
    }

    private static Outfit of(Capability capability, List<Sensor> sensors) {
        return new Outfit(new Make("simulated", "simulated 1", Make.Container.BAG, sensors, Instant.MAX),
            capability, USUAL_BATTERY, TRUE_GAUGE);
    }

    /** The same with another battery. */
    public Outfit with(Duration lasts, int shows) {
        return new Outfit(make, capability, lasts, shows);
    }

    /** The same, calibrated until another time. */
    public Outfit calibratedUntil(Instant end) {
        return new Outfit(new Make(make.serial(), make.firmware(), make.container(), make.sensors(), end),
            capability, battery, gaugeShows);
    }
}
