package doseward.simulator.plant;

import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.simulator.benchmark.RoughRun;
import org.junit.jupiter.api.Test;

/** Taken is delivered, in the line, or lost: after each step of each of many rough runs. */
class MassBalanceTest {
    private static final int RUNS = 1_000;

    @Test void noNanolitreIsLostInAnyOfManyRoughRuns() {
        long steps = 0;
        for (long seed = 1; seed <= RUNS; seed++) {
            steps += RoughRun.of(seed);
        }
        assertTrue(steps > 100 * RUNS, steps + " steps prove little");
    }
}
