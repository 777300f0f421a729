package doseward.controller.rehearsal;

import doseward.engine.Dose;
import doseward.engine.Phase;
import doseward.engine.Reason;
import doseward.scenario.Expectation;
import doseward.scenario.Expectation.Fate;
import doseward.scenario.Expectation.What;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compares what was expected with what came of it. */
final class Verdict {
    private final Play.Played played;
    private final Fates fates;

    Verdict(Play.Played played) {
        this.played = played;
        this.fates = new Fates(played.course(), played.events());
    }

    /** What is wrong with the expectation; empty when it came true. */
    Optional<Finding> on(Expectation expected) {
        List<Reason> reasons = reasons(expected.what());
        if (!is(expected.what(), expected.is())) {
            return found(expected, "is not " + word(expected.is()), reasons);
        }
        if (expected.because().filter(rule -> !isNamed(expected.what(), reasons, rule)).isPresent()) {
            return found(expected, "is " + word(expected.is()) + ", but not because "
                + expected.because().orElseThrow(), reasons);
        }
        Optional<String> unsaid = expected.missing().stream()
            .filter(sign -> reasons.stream().noneMatch(one -> Reasons.misses(one, sign))).findFirst();
        if (unsaid.isPresent()) {
            return found(expected, "is " + word(expected.is()) + ", but not for want of "
                + unsaid.orElseThrow(), reasons);
        }
        return amount(expected, reasons);
    }

    private boolean isNamed(What what, List<Reason> reasons, String rule) {
        return reasons.stream().anyMatch(one -> Reasons.names(one, rule))
            || what instanceof Expectation.OfCycle(int number) && fates.isShut(number, rule);
    }

    private Optional<Finding> amount(Expectation expected, List<Reason> reasons) {
        if (expected.amount().isEmpty() || !(expected.what() instanceof Expectation.OfDose(var name))) {
            return Optional.empty();
        }
        var amount = Clocks.dose(played.course(), name).flatMap(dose -> dose.planned().amount());
        return amount.equals(expected.amount()) ? Optional.empty()
            : found(expected, "is " + amount.map(Object::toString).orElse("no exact amount") + ", not "
                + expected.amount().orElseThrow(), reasons);
    }

    private boolean is(What what, Fate fate) {
        return switch (what) {
            case Expectation.OfDose(var name) -> Clocks.dose(played.course(), name)
                .filter(dose -> fates.is(dose, fate)).isPresent();
            case Expectation.OfCycle(int number) -> fates.isCycle(number, fate);
            case Expectation.OfOrder(var name) -> fates.isOrder(name, fate);
            case Expectation.OfCourse() -> fates.isCourse(fate);
        };
    }

    private List<Reason> reasons(What what) {
        return switch (what) {
            case Expectation.OfDose(var name) -> Clocks.dose(played.course(), name).map(fates::reasons)
                .orElse(List.of());
            case Expectation.OfCycle(int number) -> fates.reasonsOfCycle(number);
            case Expectation.OfOrder(var name) -> fates.reasonsOfOrder(name);
            case Expectation.OfCourse() -> fates.reasonsOfCourse();
        };
    }

    private Optional<Finding> found(Expectation expected, String says, List<Reason> reasons) {
        String why = reasons.stream().map(Reason::sentence).distinct().limit(4)
            .collect(Collectors.joining("; "));
        return Optional.of(new Finding(expected.line(), name(expected.what()) + " " + says
            + state(expected.what())
            + (why.isEmpty() ? "." : ": " + why + ".")));
    }

    private String state(What what) {
        return what instanceof Expectation.OfDose(var name)
            ? Clocks.dose(played.course(), name).map(Dose::phase).map(Verdict::state)
                .orElse("; the plan has no such dose") : "";
    }

    private static String state(Phase phase) {
        return phase instanceof Phase.Settled settled
            ? " (it was " + word(settled.outcome()) + ")" : " (" + word(phase) + ")";
    }

    private static String name(What what) {
        return switch (what) {
            case Expectation.OfDose(var dose) -> dose.toString();
            case Expectation.OfCycle(int number) -> "cycle " + number;
            case Expectation.OfOrder(var order) -> order;
            case Expectation.OfCourse() -> "the course";
        };
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String word(Phase phase) {
        return phase.getClass().getSimpleName().replaceAll("(?<=.)([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
