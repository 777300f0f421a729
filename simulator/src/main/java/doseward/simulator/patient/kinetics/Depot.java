package doseward.simulator.patient.kinetics;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What was injected under the skin and is on its way to the blood: after a lag, through two equal stages.
 * One stage would peak an hour and a half after the injection; measured were four (Piscitelli and others,
 * 1996), which two stages give, and about the half-life that was measured with it. With the label's
 * disposition the height fits too. A step is exact, however long it is: what reaches the blood in it has
 * spread and left since, each part from its own moment on.
 */
public final class Depot {
    /** Between 31 and 47 parts of 100 reach the blood (European summary of product characteristics). */
    public static final double REACHES_BLOOD = 0.39;
    private static final double LAG = 27;
    private static final double RATE = StrictMath.log(2) / 120;
    private static final int FIRST = 0;
    private static final int SECOND = 1;
    private static final int CENTRAL = 2;
    private static final int PERIPHERAL = 3;

    private final Deque<Injection> lagging = new ArrayDeque<>();
    private final int stepsOfLag;
    private final double[][] arriving;
    private final double stays;
    private final double secondOfFirst;
    private final double centralOfFirst;
    private final double centralOfSecond;
    private final double peripheralOfFirst;
    private final double peripheralOfSecond;
    private boolean used;
    private long steps;
    private double first;
    private double second;

    private record Injection(long arrives, double units) {}

    /** Under the skin of somebody with this disposition; empty. */
    public Depot(Disposition disposition, double minutesOfStep) {
        double[][] rates = rates(disposition);
        double[][] step = Exponential.of(rates, minutesOfStep);
        this.stays = step[FIRST][FIRST];
        this.secondOfFirst = step[SECOND][FIRST];
        this.centralOfFirst = step[CENTRAL][FIRST];
        this.centralOfSecond = step[CENTRAL][SECOND];
        this.peripheralOfFirst = step[PERIPHERAL][FIRST];
        this.peripheralOfSecond = step[PERIPHERAL][SECOND];
        this.stepsOfLag = (int) StrictMath.ceil(LAG / minutesOfStep);
        this.arriving = Exponential.of(rates, Math.max(0, stepsOfLag * minutesOfStep - LAG));
    }

    /** A minute, by where to and where from. */
    private static double[][] rates(Disposition body) {
        return new double[][] {
            {-RATE, 0, 0, 0},
            {RATE, -RATE, 0, 0},
            {0, RATE, -body.out() - body.over(), body.back()},
            {0, 0, body.over(), -body.back()}};
    }

    /** So many units are injected at the beginning of the next step. */
    public void inject(double units) {
        lagging.addLast(new Injection(steps + stepsOfLag, REACHES_BLOOD * units));
        used = true;
    }

    /** The step that the blood has just gone through: what reached it is now where it has got to. */
    public void step(Plasma blood) {
        if (used) {
            flow(blood);
        }
    }

    private void flow(Plasma blood) {
        blood.take(centralOfFirst * first + centralOfSecond * second,
            peripheralOfFirst * first + peripheralOfSecond * second);
        second = secondOfFirst * first + stays * second;
        first *= stays;
        steps++;
        while (!lagging.isEmpty() && lagging.peekFirst().arrives() <= steps) {
            arrive(lagging.removeFirst().units(), blood);
        }
    }

    /** It came within the step, and has been on its way since. */
    private void arrive(double units, Plasma blood) {
        first += arriving[FIRST][FIRST] * units;
        second += arriving[SECOND][FIRST] * units;
        blood.take(arriving[CENTRAL][FIRST] * units, arriving[PERIPHERAL][FIRST] * units);
    }
}
