package doseward.controller.selftest;

import doseward.language.Reader;
import doseward.language.Shipped;
import doseward.language.source.SourceFile;
import doseward.plan.Capability;
import doseward.plan.Patient;
import doseward.plan.Plan;
import doseward.plan.PlanFor;
import doseward.plan.Planner;
import doseward.protocol.Protocol;
import doseward.quantity.Weight;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Collectors;

/** A schedule and a patient whose plan was worked out by hand; they never change. */
final class KnownAnswer {
    /** 600,000 units a kilogram for 80 kg are 48,000,000 units: 52 mL in 15 minutes flow at 208 mL/h. */
    static final String ANSWER = "dose 1 at 2026-01-05T08:00:00Z: 48,000,000 units, 52 mL at 208 mL/h; "
        + "dose 2 at 2026-01-05T16:00:00Z: 48,000,000 units, 52 mL at 208 mL/h";

    private static final String SCHEDULE = """
        language: 1
        protocol: known-answer
        revision: 1
        title: A dose that was worked out by hand
        status: example
        sources:
          - worked out by hand

        patient:
          weight: 50 kg to 90 kg
          weighed: when the course begins

        orders:
          interleukin-2:
            drug: aldesleukin
            amount: 600,000 international units/kg
            round: down to 100,000 international units
            route: intravenous
            given-by: pump
            channel: A
            bag:
              volume: 52 mL
              volume-is: with the drug
              diluent: dextrose 5 %
            over: 15 minutes
            days: 1
            every: 8 hours
            at-most: 2 doses
            may-start-late-by: 2 hours
            never-closer-than: 7 hours
            when-held: wait

        course:
          cycles: 1

        before-each-dose:
          confirm: one nurse
          record:
            systolic pressure: within 2 hours

        hold:
          - when: systolic pressure below 90 mmHg
            until: systolic pressure at least 90 mmHg

        stop:
          - when: systolic pressure below 60 mmHg
            ends: course

        change: never

        limits:
          amount-per-dose:
            hard: 60 million international units
          rate:
            hard: 220 mL/h
        """;

    private KnownAnswer() {}

    /** The plan as this program works it out now. */
    static Plan plan() {
        Protocol protocol = Reader.protocol(SourceFile.of("known-answer.yaml",
            SCHEDULE.getBytes(StandardCharsets.UTF_8)), new Shipped()).value().orElseThrow(() ->
                new IllegalStateException("the schedule of the self-test can't be read"));
        return switch (Planner.plan(protocol, PlanFor.of(Patient.of(Weight.ofKilograms(80)),
            Instant.parse("2026-01-05T08:00:00Z"), ZoneOffset.UTC, Capability.USUAL))) {
            case Planner.Planned(var plan) -> plan;
            case Planner.Impossible(var why) ->
                throw new IllegalStateException("the schedule of the self-test can't be planned: " + why);
        };
    }

    /** A plan in the words of the answer. */
    static String words(Plan plan) {
        return plan.infusions().stream().map(dose -> "dose " + dose.number() + " at " + dose.due() + ": "
            + dose.amount().map(Object::toString).orElse("no amount") + ", "
            + dose.infusion().flows().stream().map(flow -> flow.volume() + " at " + flow.rate())
                .collect(Collectors.joining(", then "))).collect(Collectors.joining("; "));
    }
}
