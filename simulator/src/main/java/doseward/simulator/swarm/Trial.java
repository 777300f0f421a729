package doseward.simulator.swarm;

import doseward.journal.Entry;
import doseward.plan.Plan;
import doseward.simulator.chance.Chance;
import doseward.simulator.invariant.LawBroken;
import doseward.simulator.invariant.Laws;
import doseward.simulator.ward.Habits;
import doseward.simulator.world.Faults;
import doseward.simulator.world.Setting;
import doseward.simulator.world.Tally;
import doseward.simulator.world.Turns;
import doseward.simulator.world.Wiring;
import doseward.simulator.world.World;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One seed, run under all laws.
 *
 * @param broken what broke; empty when the seed is clean
 */
public record Trial(long seed, Optional<String> broken, Tally tally, List<Entry> entries) {

    /** What a seed makes of the world: how unkind, and with what nurses. */
    public static Setting setting(long seed, Plan plan, Wiring wiring) {
        return new Setting(plan, Faults.of(Chance.of(seed, "faults")), Habits.of(Chance.of(seed, "habits")),
            Turns.UNHURRIED, wiring);
    }

    /** Runs the seed to its end, or to the first broken law; the reader is told what happens beside the journal. */
    public static Trial run(long seed, Setting setting, Consumer<String> reader) {
        Laws laws = new Laws();
        World world = new World(seed, setting, laws::afterTurn, reader);
        Optional<String> broken = broken(world, laws);
        Outcomes.count(world);
        return new Trial(seed, broken, world.tally(), List.copyOf(world.entries()));
    }

    /** A bug of ours shows as a broken law or as any other exception; in a swarm both are findings. */
    private static Optional<String> broken(World world, Laws laws) {
        try {
            world.run();
            laws.atEnd(world);
            return Optional.empty();
        } catch (LawBroken law) {
            return Optional.of(law.getMessage());
        } catch (IllegalStateException | IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException bug) {
            return Optional.of("seed " + world.seed() + " at " + world.now() + ": " + bug
                + " in " + bug.getStackTrace()[0]);
        }
    }
}
