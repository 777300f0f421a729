package doseward.engine;

import doseward.engine.Hold.Source;
import doseward.protocol.HoldRule;
import doseward.protocol.Order;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Lets hold rules act: a hold and its lifting both need a known fact; one that lasts too long ends a giving.
 */
final class Holds {
    private Holds() {}

    /** Looks at every hold of the order in this cycle. */
    static void review(Draft draft, Order order, int cycle, Instant now) {
        review(draft, order, IntStream.range(0, order.holds().size()).boxed().toList(), cycle, now);
    }

    /** Looks at these holds of the order, by their indices. */
    static void review(Draft draft, Order order, List<Integer> holds, int cycle, Instant now) {
        for (int index : holds) {
            HoldRule rule = order.holds().get(index);
            Optional<Hold> standing = draft.course().hold(new Source.ByRule(order.name(), index));
            Judge judge = Judge.of(draft.course(), order, cycle, now)
                .heldSince(standing.map(Hold::since));
            if (standing.isPresent()) {
                liftIfMet(draft, standing.get(), rule, judge, now);
            } else if (isLookedAt(draft.course(), order, rule, cycle)) {
                begin(draft, new Source.ByRule(order.name(), index), rule, judge, now);
            }
        }
        tooLong(draft, order, holds, cycle, now);
    }

    private static void begin(Draft draft, Source source, HoldRule rule, Judge judge, Instant now) {
        judge.whereTrue(rule.when()).ifPresent(when -> draft.happens(new Event.HoldBegan(now,
            new Hold(source, now, new Reason.RuleMet(rule.text(), when)))));
    }

    private static void liftIfMet(Draft draft, Hold hold, HoldRule rule, Judge judge, Instant now) {
        if (judge.truth(rule.when()) != Truth.TRUE) {
            judge.whereTrue(rule.until()).ifPresent(until -> draft.happens(new Event.HoldLifted(now,
                hold.source(), new Reason.RuleMet(rule.until().text(), until))));
        }
    }

    /** A rule over a long window is looked at from the dose on that the file names, counted in the cycle. */
    static boolean isLookedAt(Course course, Order order, HoldRule rule, int cycle) {
        if (rule.notBeforeDose().isEmpty()) {
            return true;
        }
        List<Dose> doses = course.doses().stream().filter(dose -> dose.planned().cycle() == cycle
            && dose.planned().order().equals(order.name())).toList();
        long over = doses.stream().filter(Dose::isSettled).count();
        return over + 1 >= rule.notBeforeDose().get();
    }

    /** A hold counts from its beginning, but in each cycle anew: nobody takes readings between cycles. */
    private static void tooLong(Draft draft, Order order, List<Integer> holds, int cycle, Instant now) {
        for (int index : holds) {
            HoldRule rule = order.holds().get(index);
            Optional<Hold> standing = draft.course().hold(new Source.ByRule(order.name(), index));
            if (standing.isPresent() && ends(draft.course(), rule, standing.get(), cycle)
                    .filter(end -> !now.isBefore(end)).isPresent()) {
                var ending = new Event.GivingEnded(now, rule.ends().orElseThrow(), order.name(), cycle,
                    new Reason.HeldTooLong(rule.text(), rule.atLongest().orElseThrow(),
                        standing.get().since(), standing.get().because().sentence()));
                if (!Stops.hasEnded(draft.course(), ending)) {
                    Toxicity.end(draft, ending);
                }
            }
        }
    }

    /** When the hold will have lasted too long in this cycle. */
    static Optional<Instant> ends(Course course, HoldRule rule, Hold hold, int cycle) {
        Optional<Duration> longest = rule.atLongest();
        return Toxicity.begins(course, cycle).flatMap(begins -> longest.map(time ->
            (hold.since().isBefore(begins) ? begins : hold.since()).plus(time)));
    }
}
