package doseward.simulator.plant;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Sees air go by: one bubble that is too large, or many small ones that are too much together. Usual settings
 * are 50, 100, 250 or 500 µL for one, and 1 mL in a quarter of an hour for all.
 */
public final class AirDetector {
    private static final long ALL_NANOLITRES = 1_000_000;
    private static final long WITHIN_MILLIS = 15 * 60 * 1_000;

    private final long oneNanolitres;
    private final Deque<Passed> passed = new ArrayDeque<>();
    private long together;
    private long run;

    private record Passed(Bubble bubble, long millis) {}

    /** A detector that lets a bubble of less than this pass. */
    public AirDetector(long oneNanolitres) {
        this.oneNanolitres = oneNanolitres;
    }

    /** Whether it cries, once so much air went by in a step; what comes step after step is one bubble. */
    public boolean passes(long air, long millis) {
        if (air > 0) {
            run += air;
            return run >= oneNanolitres;
        }
        long over = run;
        run = 0;
        return over > 0 && sees(new Bubble(over), millis);
    }

    /** Whether it cries at this bubble. */
    public boolean sees(Bubble bubble, long millis) {
        passed.addLast(new Passed(bubble, millis));
        together += bubble.nanolitres();
        while (passed.getFirst().millis < millis - WITHIN_MILLIS) {
            together -= passed.removeFirst().bubble.nanolitres();
        }
        return bubble.nanolitres() >= oneNanolitres || together >= ALL_NANOLITRES;
    }
}
