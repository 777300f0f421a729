package doseward.simulator.swarm;

import doseward.plan.Plan;
import doseward.simulator.chance.Chance;
import doseward.simulator.invariant.LawBroken;
import doseward.simulator.invariant.Laws;
import doseward.simulator.pump.PumpKind;
import doseward.simulator.ward.Habits;
import doseward.simulator.world.Faults;
import doseward.simulator.world.Setting;
import doseward.simulator.world.Turns;
import doseward.simulator.world.Wiring;
import doseward.simulator.world.World;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One seed, run under all laws.
 *
 * @param found what broke; empty when the seed is clean
 * @param world as it came to its end, or to the broken law
 */
public record Trial(long seed, Optional<Finding> found, World world) {

    /**
     * Something that must not be.
     *
     * @param law the law that broke, or the kind of bug and its place
     */
    public record Finding(String law, String words) {}

    /** What broke, in words. */
    public Optional<String> broken() {
        return found.map(Finding::words);
    }

    /**
     * Writing and reading every line takes as long as all the rest; what it could show, a part of the seeds
     * shows.
     */
    private static final int ONE_WITH_BYTES_IN = 5;

    /** What comes between two cycles only a whole course shows; all else its first cycle shows. */
    private static final int ONE_WHOLE_IN = 4;

    /**
     * Most boards are busy. A turn each second takes three times as long, and shows the same faults between
     * fewer turns apart.
     */
    private static final int ONE_UNHURRIED_IN = 4;

    /** Pumps with a body of their own cost more time than all laws; what they show, a part shows. */
    private static final int ONE_WITH_BODIES_IN = 6;

    /** What a seed makes of the world: how unkind, and with what nurses. */
    public static Setting setting(long seed, List<Plan> plans, Wiring wiring) {
        Plan whole = plans.get((int) (seed % plans.size()));
        Plan plan = Chance.of(seed, "course").oneIn(ONE_WHOLE_IN) ? whole
            : whole.anew(whole.patient(), whole.cycles(), whole.runs(), whole.dosesOf(1));
        return new Setting(plan, Faults.of(Chance.of(seed, "faults")), Habits.of(Chance.of(seed, "habits")),
            seed % ONE_UNHURRIED_IN == 0 ? Turns.UNHURRIED : Turns.BUSY, seed % ONE_WITH_BYTES_IN == 0,
            wiring).with(pump(seed));
    }

    private static PumpKind pump(long seed) {
        Chance chance = Chance.of(seed, "pumps");
        if (!chance.oneIn(ONE_WITH_BODIES_IN)) {
            return PumpKind.EXACT;
        }
        return chance.oneIn(2) ? PumpKind.ROLLERS : PumpKind.SYRINGE;
    }

    /** Runs the seed to its end, or to the first broken law. */
    public static Trial run(long seed, Setting setting) {
        return run(seed, setting, world -> { }, line -> { });
    }

    /**
     * The same, watched.
     *
     * @param watcher is shown the world after each turn, before the laws are
     * @param reader is told what happens beside the journal
     */
    static Trial run(long seed, Setting setting, Consumer<World> watcher, Consumer<String> reader) {
        Laws laws = new Laws();
        World world = new World(seed, setting, watcher.andThen(laws::afterTurn), reader);
        Optional<Finding> found = found(world, laws);
        Outcomes.count(world);
        return new Trial(seed, found, world);
    }

    /** A bug of ours shows as a broken law or as any other exception; in a swarm both are findings. */
    private static Optional<Finding> found(World world, Laws laws) {
        try {
            world.run();
            laws.atEnd(world);
            return Optional.empty();
        } catch (LawBroken law) {
            return Optional.of(new Finding(law.law(), law.getMessage()));
        } catch (IllegalStateException | IllegalArgumentException | ArithmeticException
                | IndexOutOfBoundsException bug) {
            StackTraceElement place = bug.getStackTrace()[0];
            return Optional.of(new Finding(bug.getClass().getSimpleName() + " in " + place,
                "seed " + world.seed() + " at " + world.now() + ": " + bug + " in " + place));
        }
    }
}
