package doseward.simulator.demo;

import doseward.engine.Arming;
import doseward.engine.Opening;
import doseward.language.Documents;
import doseward.language.Reading;
import doseward.plan.Capability;
import doseward.plan.Patient;
import doseward.plan.Plan;
import doseward.plan.PlanFor;
import doseward.plan.Planner;
import doseward.protocol.Protocol;
import doseward.quantity.Weight;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * What the demo shows: the shipped protocol for a patient of 80 kg, under a seed.
 *
 * @param seed decides the patient and the nurses; {@link #SEED} shows a hold, its lifting, skipped doses and
 *   a stop
 */
record Showing(long seed) {
    /** The patient whose pressure falls again and again, and whose heart ends the course at dose 11. */
    static final long SEED = 342;

    private static final String PROTOCOL = "il2-high-dose-bolus";
    private static final Instant FROM = Instant.parse("2026-01-05T08:00:00Z");
    private static final Duration OPENS_BEFORE = Duration.ofHours(1);

    Instant opens() {
        return FROM.minus(OPENS_BEFORE);
    }

    Opening opening() {
        return new Opening("demo-" + seed, opens(), "the demo", plan()).armedBy(Arming.TWO_PEOPLE);
    }

    private static Plan plan() {
        return switch (Documents.shipped().protocol(PROTOCOL)) {
            case Reading.Sound<Protocol>(var protocol, var warnings) -> planned(protocol);
            case Reading.Faulty<Protocol> faulty ->
                throw new IllegalStateException("the shipped protocol is faulty");
        };
    }

    private static Plan planned(Protocol protocol) {
        Patient patient = Patient.of(Weight.ofKilograms(80));
        return switch (Planner.plan(protocol, PlanFor.of(patient, FROM, ZoneOffset.UTC, Capability.USUAL))) {
            case Planner.Planned planned -> planned.plan();
            case Planner.Impossible impossible ->
                throw new IllegalStateException("the shipped protocol can't be planned: "
                    + impossible.sentences());
        };
    }
}
