package doseward.plan;

import doseward.protocol.Dosage;
import doseward.protocol.Order;
import doseward.protocol.PatientNeeds;
import doseward.protocol.PatientNeeds.Sex;
import doseward.protocol.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Whether the protocol is for this patient, and whether all is known that doses go by; every reason. */
final class Facts {
    private final Protocol protocol;
    private final PatientNeeds needs;
    private final PlanFor asked;
    private final List<String> objections = new ArrayList<>();

    private Facts(Protocol protocol, PlanFor asked) {
        this.protocol = protocol;
        this.needs = protocol.patient();
        this.asked = asked;
    }

    static List<String> objections(Protocol protocol, PlanFor asked) {
        Facts facts = new Facts(protocol, asked);
        facts.patient();
        facts.levels();
        facts.objections.addAll(Sequence.objections(protocol.orders()));
        return List.copyOf(facts.objections);
    }

    private void patient() {
        Patient patient = asked.patient();
        fits(needs.weight(), Optional.of(patient.weight()), needs.weight()::includes, "from ", "for ",
            "weight");
        needs.height().ifPresent(range ->
            fits(range, patient.height(), range::includes, "of ", "of ", "height"));
        if (needs.surface().isPresent() && needs.height().isEmpty() && patient.height().isEmpty()) {
            objections.add(name() + " goes by body surface, and no height is said.");
        }
        needs.age().ifPresent(range -> fits(range, patient.age(), range::includes, "aged ", "of ", "age"));
        needs.sex().ifPresent(sex -> fits(sex.word(), patient.sex(), actual -> sex == Sex.ANY
            || sex == actual, "that are ", "of sex ", "sex"));
    }

    private <T> void fits(Object range, Optional<T> actual, Predicate<T> fits, String who, String whose,
            String what) {
        if (actual.isEmpty()) {
            objections.add(name() + " is for patients " + who + range + ", and no " + what + " is said.");
        } else if (!fits.test(actual.orElseThrow())) {
            objections.add(name() + " is for patients " + who + range + ", not " + whose
                + said(actual.orElseThrow()) + ".");
        }
    }

    private static String said(Object fact) {
        return fact instanceof Sex sex ? sex.word() : fact.toString();
    }

    private String name() {
        return protocol.head().name();
    }

    private void levels() {
        for (Order order : protocol.orders()) {
            OpenLevels.in(order).distinct().forEach(levels -> chosen(order, levels));
        }
        for (ChosenLevel choice : asked.levels()) {
            if (protocol.orders().stream().noneMatch(order -> order.name().equals(choice.order())
                    && OpenLevels.in(order).findAny().isPresent())) {
                objections.add("A level is chosen for " + choice.order()
                    + ", and the protocol leaves none open there.");
            }
        }
    }

    private void chosen(Order order, Dosage.Levels levels) {
        String open = levels.levels().stream().map(Dosage.Level::name).collect(Collectors.joining(", "));
        Optional<String> name = Levels.name(levels, order.name(), asked.levels());
        if (name.isEmpty()) {
            objections.add("The level of " + order.name() + " is chosen when the course begins, and none is "
                + "chosen. There are: " + open + ".");
        } else if (name.flatMap(levels::level).isEmpty()) {
            objections.add(order.name() + " has no level called " + name.orElseThrow() + ". There are: "
                + open + ".");
        }
    }
}
