package doseward.engine;

import doseward.engine.RuleQuestion.About;
import doseward.engine.RuleQuestion.State;
import doseward.protocol.Condition;
import doseward.protocol.Ends;
import doseward.protocol.Order;
import doseward.protocol.StopRule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Lets stop rules act. A stop needs a known fact. One that a person may spare asks, and holds until the
 * answer; once spared it is quiet until its condition has been false and is true again.
 */
final class Stops {
    private Stops() {}

    /** Looks at every stop of the order in this cycle. */
    static void review(Draft draft, Order order, int cycle, Instant now) {
        review(draft, order, IntStream.range(0, order.stops().size()).boxed().toList(), cycle, now);
    }

    /** Looks at these stops of the order, by their indices. */
    static void review(Draft draft, Order order, List<Integer> stops, int cycle, Instant now) {
        boolean begun = Toxicity.hasBegun(draft.course(), cycle, now);
        for (int index : stops) {
            StopRule rule = order.stops().get(index);
            boolean ofTheCycle = rule.ends() == Ends.CYCLE || rule.ends() == Ends.ORDER_FOR_THIS_CYCLE;
            if (begun || !ofTheCycle) {
                review(draft, order, index, cycle, now);
            }
        }
    }

    /** A cycle that has not begun is not ended: its first dose is looked at when it is due. */
    private static void review(Draft draft, Order order, int index, int cycle, Instant now) {
        StopRule rule = order.stops().get(index);
        Judge judge = Judge.of(draft.course(), order, cycle, now);
        Truth truth = judge.truth(rule.when());
        Optional<RuleQuestion> asked = question(draft.course(), order, index, cycle);
        if (truth == Truth.TRUE && asked.isEmpty()) {
            met(draft, order, index, cycle, new Reason.RuleMet(rule.text(), judge.judge(rule.when())), now);
        } else if (truth == Truth.FALSE) {
            asked.filter(question -> question.state() == State.SPARED).ifPresent(question ->
                draft.happens(new Event.RuleQuestionClosed(now, question.number())));
        }
    }

    private static void met(Draft draft, Order order, int index, int cycle, Reason.RuleMet because,
            Instant now) {
        StopRule rule = order.stops().get(index);
        var ending = new Event.GivingEnded(now, rule.ends(), order.name(), cycle, because);
        if (hasEnded(draft.course(), ending)) {
            return;
        }
        if (rule.unless().isEmpty()) {
            Toxicity.end(draft, ending);
        } else if (draft.course().doses().stream().anyMatch(dose -> !dose.isSettled()
                && ending.concerns(dose.planned()))) {
            ask(draft, ending, index, rule.unless().get(), because);
        }
    }

    private static void ask(Draft draft, Event.GivingEnded ending, int index, Condition.Says unless,
            Reason.RuleMet because) {
        int number = draft.course().decisions().questions().size() + 1;
        draft.happens(new Event.RuleAsked(ending.at(), new RuleQuestion(number, About.STOP, ending.order(),
            index, ending.cycle(), ending.ends(), unless, because, State.OPEN)));
    }

    /** The question of this stop that is open, or was answered so that the stop is spared. */
    static Optional<RuleQuestion> question(Course course, Order order, int index, int cycle) {
        for (RuleQuestion one : course.decisions().questions()) {
            if (one.isOf(About.STOP, order.name(), index, cycle)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    static boolean hasEnded(Course course, Event.GivingEnded ending) {
        return course.endings().stream().anyMatch(before -> before.ends() == ending.ends()
            && before.order().equals(ending.order()) && before.cycle() == ending.cycle());
    }
}
