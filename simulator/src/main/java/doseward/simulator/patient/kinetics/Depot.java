package doseward.simulator.patient.kinetics;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What was injected under the skin and is on its way to the blood: after a lag, through two equal stages.
 * One stage would peak an hour and a half after the injection; measured were four (Piscitelli and others,
 * 1996), which two stages give, and about the half-life that was measured with it. With the label's
 * disposition the height fits too.
 */
public final class Depot {
    /** Between 31 and 47 parts of 100 reach the blood (European summary of product characteristics). */
    public static final double REACHES_BLOOD = 0.39;
    private static final double LAG = 27;
    private static final double HALF_LIFE_OF_STAGE = 120;

    private final Deque<Injection> lagging = new ArrayDeque<>();
    private final double step;
    private final double rate = StrictMath.log(2) / HALF_LIFE_OF_STAGE;
    private final double stays;
    private double now;
    private double first;
    private double second;

    private record Injection(double arrives, double units) {}

    public Depot(double minutesOfStep) {
        this.step = minutesOfStep;
        this.stays = StrictMath.exp(-rate * step);
    }

    /** So many units are injected at the beginning of the next step. */
    public void inject(double units) {
        lagging.addLast(new Injection(now + LAG, REACHES_BLOOD * units));
    }

    /** A step goes by; tells how many units reach the blood in it. */
    public double step() {
        double before = first + second;
        second = (second + rate * step * first) * stays;
        first *= stays;
        now += step;
        while (!lagging.isEmpty() && lagging.peekFirst().arrives() <= now) {
            before += arrive(lagging.removeFirst());
        }
        return before - first - second;
    }

    /** It came within the step, and has been on its way since. */
    private double arrive(Injection injection) {
        double since = now - injection.arrives();
        double left = injection.units() * StrictMath.exp(-rate * since);
        first += left;
        second += left * rate * since;
        return injection.units();
    }
}
