package doseward.simulator.swarm;

import doseward.plan.Plan;
import doseward.simulator.ward.Habits;
import doseward.simulator.world.Faults;
import doseward.simulator.world.Setting;
import doseward.simulator.world.Turns;
import java.time.Duration;

/**
 * One course, lived as often as it has steps: in each life the controller dies at another one, is started
 * again, and everything comes to its end under all laws. What a law can't hold of a crash shows here, for no
 * step is left to chance.
 */
public final class EveryCrash {
    private static final long NEVER = Long.MAX_VALUE;
    private static final long SEED = 5;

    /** Up to its crash each of these courses writes the same lines: a part of them is enough to read back. */
    private static final int ONE_WITH_BYTES_IN = 5;

    private final Plan plan;
    private final Duration longestDown;

    /** The course of this plan; after a crash the controller is down for at most so long. */
    public EveryCrash(Plan plan, Duration longestDown) {
        this.plan = plan;
        this.longestDown = longestDown;
    }

    /** How many steps the course has when nothing dies. */
    public long steps() {
        Steps steps = new Steps(NEVER);
        run(steps, true);
        return steps.count();
    }

    /** The course in which the controller dies at this step, from 1; the step stands for the trial's seed. */
    public Trial diesAt(long step) {
        Trial trial = run(new Steps(step), step % ONE_WITH_BYTES_IN == 0);
        return new Trial(step, trial.found(), trial.world());
    }

    /** All lives are one course: whatever else happens in it is the same in each. */
    private Trial run(Steps steps, boolean diskKeepsBytes) {
        return Trial.run(SEED, new Setting(plan, Faults.downFor(longestDown), Habits.PERFECT,
            Turns.UNHURRIED, diskKeepsBytes, steps.wiring()));
    }
}
