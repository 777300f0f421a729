package doseward.simulator.pump;

import doseward.pump.DropWatch;
import doseward.simulator.chance.Chance;
import doseward.simulator.plant.AirDetector;
import doseward.simulator.plant.DropCounter;
import doseward.simulator.plant.OcclusionWatch;
import doseward.simulator.plant.Plant;
import doseward.simulator.plant.PressureSensor;

/** What the sensors along a line see: pressure on both sides of the pump, air, and drops below the bag. */
final class Sensing {
    /** A blocked line is told by a pressure that stays; a jerk of the plunger is over by then. */
    private static final long STAYS_MILLIS = 2_000;

    /** So much suction, in mmHg, no open line makes; assumed. */
    private static final int SUCKS = 100;

    /** A bubble as large as GIP 1.9.1 has it. */
    private static final long AIR = 200_000;

    /** The line is taken for open again once half of the pressure is gone; less than that is no reading. */
    private static final double HALF = 2;

    private final Plant plant;
    private final int threshold;
    private final boolean dropsFall;
    private final PressureSensor pressure;
    private final OcclusionWatch downstream;
    private final PressureSensor suction;
    private final OcclusionWatch upstream;
    private final AirDetector detector = new AirDetector(AIR);
    private final DropCounter counter;
    private final DropWatch drops = new DropWatch();
    private boolean blockedDownstream;
    private boolean blockedUpstream;
    private boolean air;
    private boolean doorOpen;
    private boolean runsFree;
    private long airSeen;
    private long taken;

    Sensing(Plant plant, Outfit.Body body, boolean dropsFall) {
        this.plant = plant;
        this.threshold = body.threshold();
        this.dropsFall = dropsFall;
        this.pressure = new PressureSensor(Chance.of(body.seed(), "pressure"));
        this.downstream = new OcclusionWatch(threshold, STAYS_MILLIS);
        this.suction = new PressureSensor(Chance.of(body.seed(), "suction"));
        this.upstream = new OcclusionWatch(SUCKS, STAYS_MILLIS);
        this.counter = new DropCounter(Chance.of(body.seed(), "drops"));
    }

    /** The motor moved so much in the last step, of this length. */
    void feel(long moved, long millis) {
        blockedDownstream = isBlocked(blockedDownstream, plant.felt(), pressure, downstream, threshold,
            millis);
        blockedUpstream = isBlocked(blockedUpstream, plant.suction(), suction, upstream, SUCKS, millis);
        long fluid = plant.ledger().taken() - taken;
        taken += fluid;
        look(plant.airPassed() - airSeen, fluid);
        if (dropsFall) {
            counter.flow(fluid);
            drops.sees(moved, counter.counted());
            runsFree |= !doorOpen && drops.runsFree();
        }
    }

    /** A bubble that stands before the detector between two jerks of a plunger is still the same. */
    private void look(long passed, long fluid) {
        airSeen += passed;
        if (dropsFall || passed > 0 || fluid > 0) {
            air |= detector.passes(passed, plant.millis());
        }
    }

    /** A pressure far below the threshold is not read: no noise lifts it there. */
    private boolean isBlocked(boolean before, double mmHg, PressureSensor sensor, OcclusionWatch watch,
            int limit, long millis) {
        boolean low = mmHg <= limit / HALF;
        boolean stays = watch.sees(low ? mmHg : sensor.reading(mmHg, plant.millis()), millis);
        return !low && (stays || before);
    }

    boolean isBlockedDownstream() {
        return blockedDownstream;
    }

    boolean isBlockedUpstream() {
        return blockedUpstream;
    }

    boolean hasAir() {
        return air;
    }

    /** Whether nothing comes from the bag, though nothing blocks it. */
    boolean isBagEmpty() {
        return drops.noneFall() && plant.suction() <= SUCKS / HALF;
    }

    boolean runsFree() {
        return runsFree;
    }

    /** Whether time alone may change what it says, though nothing moves. */
    boolean isTense() {
        return plant.felt() > threshold / HALF || plant.suction() > SUCKS / HALF;
    }

    /** Of what drops while its door is open the pump has said enough. */
    void door(boolean open) {
        doorOpen = open;
        drops.lookedAt();
    }

    boolean isDoorOpen() {
        return doorOpen;
    }

    void bagHung() {
        drops.lookedAt();
    }

    /** Somebody has looked at the line, and tapped the air out. */
    void lookedAt() {
        air = false;
        runsFree = false;
        drops.lookedAt();
    }
}
