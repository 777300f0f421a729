package doseward.simulator.swarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.simulator.world.Tally;
import doseward.simulator.world.Wiring;
import doseward.trace.Requirement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SwarmTest {
    /** From here on a hundred meet every kind of trouble. */
    private static final int FIRST = 101;
    private static final int SEEDS = 100;

    @Requirement({"GIP 4.1.2", "Open PCA R6.7.0(6)", "Open PCA R7.4.0(5)", "incident 10", "incident 12"})
    @Test void everyLawHoldsInEveryWorldAndEveryKindOfTroubleIsMet() throws InterruptedException {
        int cores = Runtime.getRuntime().availableProcessors();

        Swarm swarm = Swarm.run(FIRST, SEEDS, cores, SwarmTest::trial, trial -> { });

        assertEquals(List.of(), swarm.failed().stream().map(trial -> trial.broken().orElseThrow()).toList());
        for (Tally.Thing thing : Tally.Thing.values()) {
            assertTrue(swarm.tally().of(thing) > 0, () -> "a swarm that never meets " + thing.words()
                + " proves little");
        }
    }

    /**
     * In the first two a clock was accepted while a dose waited for a pump that was not heard; in the third a
     * controller lived for seconds only, again and again, while one was halted; in the next two a pump's
     * count was believed though its door had stood open; in the sixth the rest of a dose that had paused
     * before a drop of it flowed was refused, and the dose taken for one that had never begun; in the next a
     * dose was heard of only long after it had begun, and could have flowed as much longer. In 200,708 a bag
     * ran down while the controller was down, and a law took what a nurse read from it for wrong; in 1,640 a
     * dose was ordered of a pump that had been heard by the time before somebody accepted a clock; in 206,110
     * an alarm outlived that clock; in 206,543 a law took a dose of which less than a microlitre had flowed,
     * and which began anew, for one that went on; in 207,600 somebody came within a millisecond after a
     * second, and the ward never let its controller turn again; in 259,820 a nurse read more off a bag than
     * the controller had it hold, and was refused for ever; in 239,976 and 259,741 a pump's door had stood
     * open while no controller was up, and how its last dose ended was heard before that; in 265,301
     * and 275,996 a dose was broken off before a microlitre had flowed, and laws counted what no pump can.
     */
    @ParameterizedTest @ValueSource(longs = {190, 456, 3690, 137, 499, 5075, 200_834, 200_708, 1640, 206_110,
        206_543, 207_600, 259_820, 239_976, 259_741, 265_301,
        275_996})
    void everyLawHoldsInAWorldThatOnceBrokeOne(long seed) {
        assertEquals(Optional.empty(), trial(seed).broken());
    }

    @Test void whatComesOutDoesNotDependOnHowManyRunAtOnce() throws InterruptedException {
        Swarm alone = Swarm.run(1, 6, 1, SwarmTest::trial, trial -> { });
        Swarm together = Swarm.run(1, 6, 3, SwarmTest::trial, trial -> { });

        for (Tally.Thing thing : Tally.Thing.values()) {
            assertEquals(alone.tally().of(thing), together.tally().of(thing), thing.words());
        }
    }

    private static Trial trial(long seed) {
        return Trial.run(seed, Courses.wired(seed, Wiring.STRAIGHT));
    }
}
