package doseward.engine;

import doseward.engine.RuleQuestion.About;
import doseward.engine.RuleQuestion.State;
import doseward.protocol.ChangeRule;
import doseward.protocol.Condition;
import doseward.protocol.Ends;
import doseward.protocol.Order;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lets change rules act. A change needs a known fact; of several that are true for the same doses the lowest
 * amount is taken. Where a person must agree, the order is held until that person does.
 */
final class Changes {
    private Changes() {}

    /** Looks at the rules that change what comes next, in this cycle or from the next one on. */
    static void review(Draft draft, Order order, int cycle, Instant now) {
        if (order.changes().isEmpty()) {
            return;
        }
        withdraw(draft, order, cycle, now);
        decide(draft, order, cycle, now, IntStream.range(0, order.changes().size()).boxed()
            .flatMap(index -> ahead(draft.course(), order, index, cycle, now).stream()).toList());
    }

    /** Looks at the rules that are decided as this dose is due: the order's first, or one of some days. */
    static void whenDue(Draft draft, Dose dose, Instant now) {
        Order order = draft.course().plan().orderOf(dose.planned());
        decide(draft, order, dose.planned().cycle(), now, IntStream.range(0, order.changes().size()).boxed()
            .flatMap(index -> atDose(draft.course(), order, index, dose, now).stream()).toList());
    }

    /** The conditions that must be known before this dose. */
    static List<Condition> toBeKnown(Course course, Order order, Dose dose) {
        return order.changes().stream().filter(rule -> switch (rule.from()) {
            case ChangeRule.NextDose(), ChangeRule.NextCycle() -> true;
            case ChangeRule.FirstDose() -> isFirst(course, order, dose);
            case ChangeRule.OnDays(var days) -> days.contains(dose.planned().day());
        }).map(ChangeRule::when).toList();
    }

    private static Optional<NewAmounts.Candidate> ahead(Course course, Order order, int index, int cycle,
            Instant now) {
        Optional<Dose> from = switch (order.changes().get(index).from()) {
            case ChangeRule.NextDose() -> notBegun(course, order).findFirst();
            case ChangeRule.NextCycle() ->
                notBegun(course, order).filter(dose -> dose.planned().cycle() > cycle).findFirst();
            case ChangeRule.FirstDose(), ChangeRule.OnDays _ -> Optional.empty();
        };
        return from.flatMap(dose -> candidate(course, order, index, cycle, dose, Optional.empty(), now));
    }

    private static Optional<NewAmounts.Candidate> atDose(Course course, Order order, int index, Dose dose,
            Instant now) {
        int cycle = dose.planned().cycle();
        return switch (order.changes().get(index).from()) {
            case ChangeRule.FirstDose() when isFirst(course, order, dose) ->
                candidate(course, order, index, cycle, dose, Optional.empty(), now);
            case ChangeRule.OnDays(var days) when days.contains(dose.planned().day()) ->
                candidate(course, order, index, cycle, dose, Optional.of(dose.number()), now);
            case ChangeRule.FirstDose(), ChangeRule.OnDays _, ChangeRule.NextDose(),
                ChangeRule.NextCycle() -> Optional.empty();
        };
    }

    private static Optional<NewAmounts.Candidate> candidate(Course course, Order order, int index, int cycle,
            Dose from, Optional<Integer> to, Instant now) {
        ChangeRule rule = order.changes().get(index);
        return Judge.of(course, order, cycle, now).whereTrue(rule.when()).flatMap(working ->
            NewAmounts.of(course, order, rule, from).map(amount -> new NewAmounts.Candidate(index, amount,
                from.number(), to, new Reason.RuleMet(rule.text(), working))));
    }

    private static Stream<Dose> notBegun(Course course, Order order) {
        return course.doses().stream().filter(dose -> dose.planned().order().equals(order.name()))
            .filter(dose -> !dose.isSettled() && !dose.mayHaveFlowed());
    }

    private static boolean isFirst(Course course, Order order, Dose dose) {
        return course.doses().stream().filter(other -> other.planned().order().equals(order.name()))
            .noneMatch(Dose::mayHaveFlowed) && notBegun(course, order).findFirst()
            .filter(first -> first.number() == dose.number()).isPresent();
    }

    private static void decide(Draft draft, Order order, int cycle, Instant now,
            List<NewAmounts.Candidate> candidates) {
        candidates.stream().map(one -> List.of(one.from(), one.to())).distinct().forEach(doses ->
            NewAmounts.lowest(draft.course(), order, candidates.stream()
                .filter(one -> List.of(one.from(), one.to()).equals(doses)).toList())
                .filter(lowest -> NewAmounts.changesAnything(draft.course(), order, lowest))
                .ifPresent(lowest -> act(draft, order, cycle, now, lowest)));
    }

    private static void act(Draft draft, Order order, int cycle, Instant now, NewAmounts.Candidate change) {
        Optional<String> confirm = order.changes().get(change.rule()).confirm();
        boolean asked = open(draft.course(), order, change.rule(), cycle).isPresent();
        if (confirm.isEmpty()) {
            happens(draft, order, change, now);
        } else if (!asked) {
            int number = draft.course().decisions().questions().size() + 1;
            draft.happens(new Event.RuleAsked(now, new RuleQuestion(number, About.CHANGE, order.name(),
                change.rule(), cycle, Ends.ORDER, new Condition.Says(confirm.get(), change.words()),
                change.because(), State.OPEN)));
        }
    }

    /** The doses are prepared anew at once: one of them may be due at this very moment. */
    private static void happens(Draft draft, Order order, NewAmounts.Candidate change, Instant now) {
        draft.happens(new Event.AmountChanged(now, order.name(), change.rule(), change.amount(),
            change.from(), change.to(), change.because()));
        Replanning.amounts(draft, now);
    }

    private static Optional<RuleQuestion> open(Course course, Order order, int rule, int cycle) {
        return course.decisions().open().stream()
            .filter(one -> one.isOf(About.CHANGE, order.name(), rule, cycle)).findFirst();
    }

    /** What is no longer so needs nobody's agreement. */
    private static void withdraw(Draft draft, Order order, int cycle, Instant now) {
        for (RuleQuestion question : draft.course().decisions().open()) {
            if (question.about() == About.CHANGE && question.order().equals(order.name())) {
                Condition when = order.changes().get(question.rule()).when();
                if (Judge.of(draft.course(), order, cycle, now).truth(when) == Truth.FALSE) {
                    draft.happens(new Event.RuleQuestionClosed(now, question.number()));
                }
            }
        }
    }

    /** The person agreed: the amount changes, if the rule would still change it. */
    static void agreed(Draft draft, RuleQuestion question, Instant now) {
        Order order = draft.course().plan().order(question.order());
        Course course = draft.course();
        Optional<NewAmounts.Candidate> ahead = ahead(course, order, question.rule(), question.cycle(), now);
        ahead.or(() -> notBegun(course, order).findFirst()
                .flatMap(next -> atDose(course, order, question.rule(), next, now)))
            .filter(change -> NewAmounts.changesAnything(course, order, change))
            .ifPresent(change -> happens(draft, order, change, now));
    }
}
