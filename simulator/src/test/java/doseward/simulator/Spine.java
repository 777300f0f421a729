package doseward.simulator;

import doseward.language.Reader;
import doseward.language.Shipped;
import doseward.language.source.SourceFile;
import doseward.plan.Capability;
import doseward.plan.Patient;
import doseward.plan.Plan;
import doseward.plan.PlanFor;
import doseward.plan.Planner;
import doseward.quantity.Weight;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;

/** A small high-dose protocol that stays as it is, whatever is shipped: for what is measured and compared. */
public final class Spine {
    private static final Path FILE = Path.of("../protocols/src/test/resources/protocols/spine.yaml");

    private Spine() {}

    /** Its course for 80 kg: two cycles of 14 doses. */
    public static Plan plan() {
        var protocol = Reader.protocol(SourceFile.read(FILE), new Shipped()).value().orElseThrow();
        return ((Planner.Planned) Planner.plan(protocol, PlanFor.of(Patient.of(Weight.ofKilograms(80)),
            Instant.parse("2026-01-05T08:00:00Z"), ZoneOffset.UTC, Capability.USUAL))).plan();
    }
}
