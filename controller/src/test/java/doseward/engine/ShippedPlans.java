package doseward.engine;

import doseward.language.Documents;
import doseward.plan.Capability;
import doseward.plan.ChosenLevel;
import doseward.plan.Patient;
import doseward.plan.Plan;
import doseward.plan.PlanFor;
import doseward.plan.Planner;
import doseward.protocol.Dosage;
import doseward.protocol.PatientNeeds;
import doseward.protocol.PatientNeeds.Sex;
import doseward.protocol.Protocol;
import doseward.quantity.Age;
import doseward.quantity.Height;
import doseward.quantity.Weight;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The plans of the shipped protocols for one and the same patient. */
final class ShippedPlans {
    private ShippedPlans() {}

    static Plan of(String name) {
        Protocol protocol = Documents.shipped().protocol(name).value().orElseThrow();
        return switch (Planner.plan(protocol, new PlanFor(patient(protocol.patient()), Il2.BEGINS,
                ZoneOffset.UTC, Capability.USUAL, lowestLevels(protocol)))) {
            case Planner.Planned(var plan) -> plan;
            case Planner.Impossible(var why) -> throw new AssertionError(why);
        };
    }

    private static Patient patient(PatientNeeds needs) {
        boolean tall = needs.surface().isPresent() || needs.height().isPresent();
        return new Patient(Weight.ofKilograms(80), tall ? Optional.of(Height.ofCentimetres(180))
            : Optional.empty(), needs.age().map(_ -> Age.ofYears(50)),
            needs.sex().map(sex -> sex == Sex.ANY ? Sex.FEMALE : sex));
    }

    private static List<ChosenLevel> lowestLevels(Protocol protocol) {
        return protocol.orders().stream().flatMap(order -> order.dosage() instanceof Dosage.Levels levels
            && levels.start().isEmpty() ? Stream.of(new ChosenLevel(order.name(),
                levels.levels().getFirst().name())) : Stream.empty()).toList();
    }
}
