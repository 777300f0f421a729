package doseward.controller.command;

import doseward.console.Unopened.Body;
import doseward.console.Unopened.Objection;
import doseward.language.BodyWords;
import doseward.plan.ChosenLevel;
import doseward.plan.OpenLevels;
import doseward.plan.Patient;
import doseward.protocol.PatientNeeds;
import doseward.protocol.PatientNeeds.Sex;
import doseward.protocol.Protocol;
import doseward.quantity.Age;
import doseward.quantity.Height;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The patient as somebody typed it at the console: what the protocol asks for, and nothing else.
 *
 * @param levels that were chosen
 */
record TypedPatient(Patient patient, List<ChosenLevel> levels) {

    /** What can't be read, or was typed once so and once otherwise, is told. */
    static TypedPatient of(Protocol protocol, Body body) throws Objection {
        PatientNeeds needs = protocol.patient();
        boolean tall = needs.height().isPresent() || needs.surface().isPresent();
        Optional<Height> height = tall ? Optional.of(TypedMeasure.height(body.height())) : Optional.empty();
        Optional<Age> age = needs.age().isPresent()
            ? Optional.of(TypedMeasure.good(BodyWords.age(body.age()))) : Optional.empty();
        Optional<Sex> sex = needs.sex().isPresent()
            ? Optional.of(TypedMeasure.good(BodyWords.sex(body.sex()))) : Optional.empty();
        return new TypedPatient(new Patient(TypedMeasure.weight(body.weight()), height, age, sex),
            levels(protocol, body.levels()));
    }

    /** Of those that are open; of which none is chosen the planner says so. */
    private static List<ChosenLevel> levels(Protocol protocol, String lines) throws Objection {
        List<ChosenLevel> offered = OpenLevels.of(protocol).stream().flatMap(open ->
            open.levels().stream().map(level -> new ChosenLevel(open.order(), level))).toList();
        List<String> chosen = lines.lines().toList();
        List<ChosenLevel> levels = offered.stream().filter(one -> chosen.contains(one.toString())).toList();
        if (levels.size() != chosen.size()) {
            throw new Objection(List.of("No such level is offered. Choose one of each list."));
        }
        return levels;
    }

    /** All but the weight, a sentence each. */
    List<String> besides() {
        Stream<String> facts = Stream.of(
            patient.height().map(tall -> "Height " + tall + ", the same as about " + tall.inches() + "."),
            patient.age().map(age -> "Aged " + age + "."),
            patient.sex().map(sex -> "The patient is " + sex.word() + ".")).flatMap(Optional::stream);
        return Stream.concat(facts, levels.stream()
            .map(one -> "The level of " + one.order() + " is " + one.level() + ".")).toList();
    }
}
