package doseward.simulator.pump;

import doseward.pump.Report.Trouble;
import doseward.quantity.Rate;
import doseward.simulator.chance.Chance;
import doseward.simulator.plant.Bubble;
import doseward.simulator.plant.Bubbles;
import doseward.simulator.plant.Build;
import doseward.simulator.plant.Outlet;
import doseward.simulator.plant.Plant;
import doseward.simulator.plant.Seat;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What lies between the motor that a pump counts and the patient: what it says that it delivered is what its
 * encoder saw of its motor, and what arrives is another thing. At rest it costs nothing.
 */
public final class FluidPath {
    /** Rollers do not jerk, and their line is solved exactly over any step. */
    private static final long SMOOTH_STEP_MILLIS = 1_000;

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final Plant plant;
    private final Motor motor = new Motor();
    private final Sensing sensing;
    private final Passage passage;
    private final Optional<Bubbles> bubbles;
    private final long stepMillis;
    private long owed;
    private long waitedNanos;

    FluidPath(Outfit.Body body) {
        boolean syringe = body.build().mechanism() instanceof Build.Syringe;
        this.plant = new Plant(body.build(), Outlet.Vein.LEVEL);
        this.sensing = new Sensing(plant, body, !syringe);
        this.passage = new Passage(body.build().line());
        this.bubbles = body.bubblesPerLitre() > 0 && !syringe
            ? Optional.of(new Bubbles(Chance.of(body.seed(), "bubbles"), body.bubblesPerLitre()))
            : Optional.empty();
        this.stepMillis = syringe ? Plant.STEP_MILLIS : SMOOTH_STEP_MILLIS;
    }

    /** The physics, for whoever primes, raises, or blocks it, and to see what truly arrived. */
    public Plant plant() {
        return plant;
    }

    /** The motor, for whoever breaks it. */
    public Motor motor() {
        return motor;
    }

    /** The motor is told to move so much, within the time that is told next; says what it counts of that. */
    long turn(long nanolitres) {
        long counted = motor.turn(nanolitres);
        owed += motor.turned();
        return counted;
    }

    /** The pump's door is open, or shut. */
    void door(boolean open) {
        sensing.door(open);
    }

    /** A flow begins at this rate. */
    void begin(Rate rate) {
        passage.begin(rate, plant.ledger().taken());
    }

    /** Another bag is hung, with so much in it. */
    void hang(long nanolitres) {
        passage.bagHung(plant.ledger().taken());
        plant.hang(nanolitres);
        sensing.bagHung();
    }

    /** What has arrived of each flow. */
    List<Flow> arrived(List<Flow> flows) {
        return passage.arrived(flows, plant.ledger().taken(), plant.ledger().delivered());
    }

    /** Somebody looks at the line and the drive: taps the air out, and sets right what is out of place. */
    public void lookedAt() {
        plant.clearAir();
        if (!sensing.isDoorOpen()) {
            plant.seat(Seat.LOADED);
        }
        sensing.lookedAt();
        motor.lookedAt();
    }

    /** So much time went by. */
    void pass(Duration time) {
        waitedNanos += time.toNanos();
        long millis = waitedNanos / NANOS_PER_MILLI;
        waitedNanos -= millis * NANOS_PER_MILLI;
        motor.pass(millis);
        if (owed == 0 && plant.isStill() && !sensing.isTense()) {
            plant.rest(millis);
            return;
        }
        while (millis > 0) {
            long step = Math.min(millis, stepMillis);
            step(Math.multiplyExact(owed, step) / millis, step);
            millis -= step;
        }
    }

    private void step(long share, long millis) {
        owed -= share;
        plant.push(share, millis);
        if (bubbles.isPresent()) {
            bubbles.get().in(share).ifPresent(plant::bubble);
        }
        sensing.feel(share, millis);
    }

    /** Whether its sensors show this trouble of the line, or of the drive. */
    boolean finds(Trouble trouble) {
        return switch (trouble) {
            case OCCLUSION_DOWNSTREAM -> sensing.isBlockedDownstream();
            case OCCLUSION_UPSTREAM -> sensing.isBlockedUpstream();
            case AIR_IN_LINE -> sensing.hasAir();
            case BAG_EMPTY -> sensing.isBagEmpty();
            case FREE_FLOW -> sensing.runsFree();
            case FAULT -> motor.isFaulty();
            case BAG_LOW, MAINS_DOUBTED, BATTERY_LOW, BATTERY_DEPLETED, DOOR_OPEN, OVERHEATED, KEY_STUCK,
                SELF_TEST_FAILED -> false;
        };
    }

    /** A bubble comes off in the line above the pump. */
    public void bubble(long nanolitres) {
        plant.bubble(new Bubble(nanolitres));
    }
}
