package doseward.simulator.golden;

import doseward.engine.Opening;
import doseward.journal.Chronicle;
import doseward.journal.Entry;
import doseward.language.Reader;
import doseward.language.Shipped;
import doseward.language.source.SourceFile;
import doseward.plan.Capability;
import doseward.plan.Patient;
import doseward.plan.Plan;
import doseward.plan.PlanFor;
import doseward.plan.Planner;
import doseward.quantity.Weight;
import doseward.simulator.swarm.Trial;
import doseward.simulator.world.Wiring;
import doseward.simulator.world.World;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** The course that a golden journal holds: three short doses in a rough world. */
final class Story {
    private static final Path FILE =
        Path.of("src/test/resources/doseward/simulator/swarm/three-short-doses.yaml");

    /** In which the controller starts again, an order lapses, and what flowed is not known for a time. */
    private static final long SEED = 11;

    private Story() {}

    private record Told(Opening opening, List<Entry> entries) implements Chronicle {}

    static Opening opening() {
        return world().opening();
    }

    static Chronicle chronicle() {
        World world = world();
        world.run();
        return new Told(world.opening(), List.copyOf(world.entries()));
    }

    private static World world() {
        return new World(SEED, Trial.setting(SEED, List.of(plan()), Wiring.STRAIGHT), turned -> { },
            line -> { });
    }

    private static Plan plan() {
        var protocol = Reader.protocol(SourceFile.read(FILE), new Shipped()).value().orElseThrow();
        return ((Planner.Planned) Planner.plan(protocol, PlanFor.of(Patient.of(Weight.ofKilograms(80)),
            Instant.parse("2026-01-05T08:00:00Z"), ZoneOffset.UTC, Capability.USUAL))).plan();
    }
}
