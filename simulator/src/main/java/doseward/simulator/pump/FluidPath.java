package doseward.simulator.pump;

import doseward.simulator.chance.Chance;
import doseward.simulator.plant.OcclusionWatch;
import doseward.simulator.plant.Outlet;
import doseward.simulator.plant.Plant;
import doseward.simulator.plant.PressureSensor;
import java.time.Duration;

/**
 * What lies between the motor that a pump counts and the patient: what it says that it delivered is what its
 * motor moved, and what arrives is another thing.
 */
public final class FluidPath {
    /** A blocked line is told by a pressure that stays; a jerk of the plunger is over by then. */
    private static final long STAYS_MILLIS = 2_000;

    /** The line is taken for open again once half of the pressure is gone. */
    private static final double GONE = 2;

    private final Plant plant;
    private final PressureSensor sensor;
    private final OcclusionWatch watch;
    private final int threshold;
    private long owed;
    private Duration waited = Duration.ZERO;
    private boolean blocked;

    FluidPath(Outfit.Body body) {
        this.plant = new Plant(body.build(), Outlet.Vein.LEVEL);
        this.sensor = new PressureSensor(Chance.of(body.seed(), "pressure"));
        this.watch = new OcclusionWatch(body.threshold(), STAYS_MILLIS);
        this.threshold = body.threshold();
    }

    /** The physics, for whoever primes, raises, or blocks it, and to see what truly arrived. */
    public Plant plant() {
        return plant;
    }

    /** The motor moves so much, within the time that is told next. */
    void owe(long nanolitres) {
        owed += nanolitres;
    }

    /** So much time went by. */
    void pass(Duration time) {
        waited = waited.plus(time);
        long millis = waited.toMillis();
        waited = waited.minusMillis(millis);
        while (millis > 0) {
            long step = Math.min(millis, Plant.STEP_MILLIS);
            long share = Math.multiplyExact(owed, step) / millis;
            plant.push(share, step);
            owed -= share;
            millis -= step;
            feel(sensor.reading(plant.felt(), plant.millis()), step);
        }
    }

    /** Whether it takes its line for blocked. */
    boolean isBlocked() {
        return blocked;
    }

    private void feel(double mmHg, long millis) {
        blocked = watch.sees(mmHg, millis) || (blocked && mmHg > threshold / GONE);
    }
}
