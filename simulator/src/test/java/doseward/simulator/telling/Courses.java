package doseward.simulator.telling;

import doseward.engine.Opening;
import doseward.journal.Chronicle;
import doseward.journal.Entry;
import doseward.plan.Plan;
import doseward.simulator.swarm.Prescriptions;
import doseward.simulator.swarm.Trial;
import doseward.simulator.world.Wiring;
import doseward.simulator.world.World;
import java.util.List;

/** What the journals of simulated worlds tell. */
final class Courses {
    private static final List<Plan> PLANS = Prescriptions.all();

    private Courses() {}

    /** As a journal's file would be read. */
    record Told(Opening opening, List<Entry> entries) implements Chronicle {}

    /** The course of this seed, in a world with all its troubles. */
    static Chronicle ofSeed(long seed) {
        World world = new World(seed, Trial.setting(seed, PLANS, Wiring.STRAIGHT), turned -> { },
            line -> { });
        world.run();
        return new Told(world.opening(), List.copyOf(world.entries()));
    }
}
