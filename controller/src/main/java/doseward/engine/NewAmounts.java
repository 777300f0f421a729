package doseward.engine;

import doseward.plan.ChosenLevel;
import doseward.plan.PlannedDose;
import doseward.protocol.ChangeRule;
import doseward.protocol.Dosage;
import doseward.protocol.DoseAmount;
import doseward.protocol.Order;
import doseward.protocol.Size;
import doseward.quantity.Amount;
import java.util.List;
import java.util.Optional;

/** What a change rule makes of an order's amount, and whether that is less than what is in force. */
final class NewAmounts {
    private static final int WHOLE = 100;

    private NewAmounts() {}

    /** A change that a rule asks for. */
    record Candidate(int rule, NewAmount amount, int from, Optional<Integer> to, Reason.RuleMet because) {
        String words() {
            return amount.words() + " from dose " + from + to.map(last -> " to dose " + last).orElse(" on");
        }
    }

    /** The amount by the rule; empty where there is no level above or below. */
    static Optional<NewAmount> of(Course course, Order order, ChangeRule rule, Dose from) {
        return switch (rule.to()) {
            case ChangeRule.AnAmount(var amount) -> Optional.of(new NewAmount.Exactly(amount));
            case ChangeRule.Percent(var hundredths) -> Optional.of(new NewAmount.Percent(hundredths));
            case ChangeRule.NextLevel(var up) -> nextLevel(course, order, from.planned(), up);
        };
    }

    /** A further level is taken only once a dose of the last change has begun: one finding, one level. */
    private static Optional<NewAmount> nextLevel(Course course, Order order, PlannedDose from, boolean up) {
        if (!(order.dosage() instanceof Dosage.Levels levels) || isUntried(course, order)) {
            return Optional.empty();
        }
        List<String> names = levels.levels().stream().map(Dosage.Level::name).toList();
        Optional<String> now = inForce(course, from).flatMap(amount ->
            amount instanceof NewAmount.AtLevel(var level) ? Optional.of(level) : Optional.empty())
            .or(levels::start).or(() -> course.plan().levels().stream()
                .filter(chosen -> chosen.order().equals(order.name())).map(ChosenLevel::level).findFirst());
        return now.map(level -> names.indexOf(level) + (up ? 1 : -1))
            .filter(next -> next >= 0 && next < names.size())
            .map(next -> new NewAmount.AtLevel(names.get(next)));
    }

    private static boolean isUntried(Course course, Order order) {
        return course.decisions().lastChange(order.name()).filter(change -> course.doses().stream()
            .filter(dose -> dose.planned().order().equals(order.name()))
            .flatMap(dose -> dose.flowSeen().stream())
            .noneMatch(seen -> seen.isAfter(change.at()))).isPresent();
    }

    /** What the last change made of the dose's amount. */
    static Optional<NewAmount> inForce(Course course, PlannedDose dose) {
        return course.decisions().changes().stream().filter(change -> change.concerns(dose))
            .reduce((_, later) -> later).map(Event.AmountChanged::amount);
    }

    /** The candidate with the lowest amount for the first dose it changes; of equals the file's first. */
    static Optional<Candidate> lowest(Course course, Order order, List<Candidate> candidates) {
        return candidates.stream().reduce((one, other) ->
            isLess(amount(course, order, other), amount(course, order, one)) ? other : one);
    }

    /** A share of the protocol's amount only ever lowers it, or raises it if it is more than all of it. */
    static boolean changesAnything(Course course, Order order, Candidate change) {
        PlannedDose dose = course.plan().dose(change.from());
        Optional<NewAmount> before = inForce(course, dose);
        if (before.equals(Optional.of(change.amount()))) {
            return false;
        }
        Optional<Amount> now = before.map(amount -> amount(course, dose, amount))
            .orElse(original(course, dose));
        Optional<Amount> then = amount(course, order, change);
        return !(change.amount() instanceof NewAmount.Percent(var hundredths))
            || (hundredths < WHOLE ? isLess(then, now) : isLess(now, then));
    }

    private static boolean isLess(Optional<Amount> one, Optional<Amount> other) {
        return one.isPresent() && other.isPresent() && one.get().isLike(other.get())
            && other.get().isAbove(one.get());
    }

    private static Optional<Amount> amount(Course course, Order order, Candidate change) {
        PlannedDose dose = course.plan().dose(change.from());
        ChangeRule rule = order.changes().get(change.rule());
        Size size = size(course);
        return amount(course, dose, change.amount())
            .map(amount -> rule.notBelow().map(least -> least.forPatientOf(size))
                .filter(least -> least.isAbove(amount)).orElse(amount))
            .map(amount -> rule.notAbove().map(most -> most.forPatientOf(size)).map(amount::min)
                .orElse(amount));
    }

    private static Optional<Amount> amount(Course course, PlannedDose dose, NewAmount amount) {
        return switch (amount) {
            case NewAmount.Exactly(DoseAmount exactly) -> Optional.of(exactly.forPatientOf(size(course)));
            case NewAmount.Percent(var hundredths) -> original(course, dose)
                .map(whole -> whole.percent(hundredths));
            case NewAmount.AtLevel(var level) -> level(course, dose, level)
                .map(one -> one.forPatientOf(size(course)));
        };
    }

    /** By the order, for a planned dose has only the amount of the level that it was planned at. */
    static Optional<DoseAmount> level(Course course, PlannedDose dose, String name) {
        return course.plan().orderOf(dose).dosage() instanceof Dosage.Levels levels
            ? levels.level(name).map(Dosage.Level::amount) : Optional.empty();
    }

    /** What the protocol says, before any change. */
    private static Optional<Amount> original(Course course, PlannedDose dose) {
        return course.opening().plan().dose(dose.number()).amount();
    }

    private static Size size(Course course) {
        return course.plan().patient().size(course.plan().protocol().patient().surface());
    }
}
