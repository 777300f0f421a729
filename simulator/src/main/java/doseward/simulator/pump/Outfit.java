package doseward.simulator.pump;

import doseward.plan.Capability;
import doseward.pump.Make;
import doseward.pump.Make.Sensor;
import doseward.simulator.plant.Build;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a simulated pump is made of.
 *
 * @param battery how long it runs on a full battery while it gives
 * @param shownTooMuch by how much its gauge shows more than is left; a worn battery dies without a warning
 * @param body what it moves fluid with, and the line behind it; without one what it counts is what arrives
 */
public record Outfit(Make make, Capability capability, Duration battery, Duration shownTooMuch,
        Optional<Body> body) {
    private static final Instant CALIBRATED_UNTIL = Instant.parse("2100-01-01T00:00:00Z");
    private static final Duration USUAL_BATTERY = Duration.ofHours(4);

    /**
     * Fluid with the laws of physics.
     *
     * @param seed decides the errors of its sensors
     * @param threshold in mmHg, above which it takes its line for blocked
     * @param bubblesPerLitre how many bubbles come off as the fluid warms
     */
    public record Body(Build build, long seed, int threshold, double bubblesPerLitre) {
        /** As most pumps are set: enough for a thin line at a high rate. */
        public static final int USUAL_THRESHOLD = 500;

        /** Early enough that a roller pump's line, when it is freed, gives less than the 0.5 mL of ECRI. */
        public static final int EARLY_THRESHOLD = 300;

        /** Of fluid that warms in a room; assumed. */
        private static final double SOME_BUBBLES = 1;

        /** 20 psi: ECRI 2015 accepts no pump that lets more build up. */
        private static final int HIGHEST_THRESHOLD = 1034;

        public Body {
            if (threshold < 1 || threshold > HIGHEST_THRESHOLD) {
                throw new IllegalArgumentException("a line is blocked at 1 to " + HIGHEST_THRESHOLD
                    + " mmHg, not " + threshold);
            }
        }

        /** One in whose line no bubbles come off. */
        public Body(Build build, long seed, int threshold) {
            this(build, seed, threshold, 0);
        }

        /** The same with the bubbles of a warm room. */
        public Body withBubbles() {
            return new Body(build, seed, threshold, SOME_BUBBLES);
        }
    }

    public Outfit {
        if (!battery.isPositive() || shownTooMuch.isNegative()) {
            throw new IllegalArgumentException("no battery: " + battery + ", " + shownTooMuch);
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
        return new Outfit(new Make("simulated", "simulated 1", Make.Container.BAG, sensors, CALIBRATED_UNTIL,
            true), capability, USUAL_BATTERY, Duration.ZERO, Optional.empty());
    }

    /** The same with another battery. */
    public Outfit with(Duration lasts, Duration tooMuch) {
        return new Outfit(make, capability, lasts, tooMuch, body);
    }

    /** The same, calibrated until another time. */
    public Outfit calibratedUntil(Instant end) {
        return new Outfit(new Make(make.serial(), make.firmware(), make.container(), make.sensors(), end,
            make.simulated()), capability, battery, shownTooMuch, body);
    }

    /** The same with a body. */
    public Outfit with(Body other) {
        return new Outfit(make, capability, battery, shownTooMuch, Optional.of(other));
    }
}
