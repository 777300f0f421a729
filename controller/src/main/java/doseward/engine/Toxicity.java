package doseward.engine;

import doseward.engine.Hold.Source;
import doseward.protocol.HoldRule;
import doseward.protocol.Order;
import doseward.protocol.StopRule;
import doseward.protocol.Ends;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Lets the protocol's rules act: stops first, then holds. A stop and a hold need a known fact; so does a
 * lift.
 */
final class Toxicity {
    private Toxicity() {}

    /** Looks at every rule of every order, as something new is known; running doses feel it too. */
    static void review(Draft draft, Instant now) {
        stops(draft, now);
        for (int cycle : cycles(draft.course(), now)) {
            draft.course().plan().orders().forEach(order -> holds(draft, order, cycle, now));
        }
        haltWhatMustNotFlow(draft, now);
    }

    /** Ends what a stop rule of any order ends, in any cycle that goes on. */
    static void stops(Draft draft, Instant now) {
        for (int cycle : cycles(draft.course(), now)) {
            draft.course().plan().orders().forEach(order -> stops(draft, order, cycle, now));
        }
    }

    /** The cycles that have begun and are not over; before and between cycles, the next. */
    static List<Integer> cycles(Course course, Instant now) {
        List<Integer> going = course.doses().stream().filter(dose -> !dose.isSettled())
            .map(dose -> dose.planned().cycle()).distinct()
            .filter(cycle -> hasBegun(course, cycle, now)).toList();
        return !going.isEmpty() ? going
            : course.next().map(dose -> List.of(dose.planned().cycle())).orElse(List.of());
    }

    /**
     * Ends what a stop rule of the order ends, in this cycle, if it is met and has not ended it before. A
     * cycle that has not begun is not ended: its first dose is looked at when it is due.
     */
    private static void stops(Draft draft, Order order, int cycle, Instant now) {
        boolean begun = hasBegun(draft.course(), cycle, now);
        for (StopRule rule : order.stops()) {
            if (!begun && (rule.ends() == Ends.CYCLE || rule.ends() == Ends.ORDER_FOR_THIS_CYCLE)) {
                continue;
            }
            Working working = Judge.of(draft.course(), order, cycle, now).judge(rule.when());
            var ending = new Event.GivingEnded(now, rule.ends(), order.name(), cycle,
                new Reason.RuleMet(rule.text(), working));
            if (working.truth() == Truth.TRUE && !hasEnded(draft.course(), ending)) {
                end(draft, ending);
            }
        }
    }

    private static boolean hasBegun(Course course, int cycle, Instant now) {
        for (Dose dose : course.doses()) {
            if (dose.planned().cycle() == cycle && dose.isDue(now)) {
                return true;
            }
        }
        return false;
    }

    /** Ends it: doses that no pump was told of are skipped, and running ones halted. */
    static void end(Draft draft, Event.GivingEnded ending) {
        draft.happens(ending);
        for (Dose dose : draft.course().doses()) {
            if (ending.concerns(dose.planned()) && !dose.isSettled() && !dose.isOpen()) {
                draft.happens(new Event.DoseSkipped(ending.at(), dose.number(), false,
                    List.of(ending.because())));
            }
        }
        haltWhatMustNotFlow(draft, ending.at());
    }

    private static boolean hasEnded(Course course, Event.GivingEnded ending) {
        return course.endings().stream().anyMatch(before -> before.ends() == ending.ends()
            && before.order().equals(ending.order()) && before.cycle() == ending.cycle());
    }

    private static void holds(Draft draft, Order order, int cycle, Instant now) {
        for (int index = 0; index < order.holds().size(); index++) {
            HoldRule rule = order.holds().get(index);
            Judge judge = Judge.of(draft.course(), order, cycle, now);
            Working when = judge.judge(rule.when());
            Source source = new Source.ByRule(order.name(), index);
            boolean stands = draft.course().hold(source).isPresent();
            if (!stands && when.truth() == Truth.TRUE) {
                draft.happens(new Event.HoldBegan(now,
                    new Hold(source, now, new Reason.RuleMet(rule.text(), when))));
            } else if (stands && when.truth() != Truth.TRUE) {
                liftIfMet(draft, source, rule, judge, now);
            }
        }
    }

    private static void liftIfMet(Draft draft, Source source, HoldRule rule, Judge judge, Instant now) {
        Working until = judge.judge(rule.until());
        if (until.truth() == Truth.TRUE) {
            draft.happens(new Event.HoldLifted(now, source, new Reason.RuleMet(rule.until().text(), until)));
        }
    }

    /** Halts every running dose that a hold or an ending concerns. */
    static void haltWhatMustNotFlow(Draft draft, Instant now) {
        for (Dose dose : draft.course().doses()) {
            if (dose.isOpen()) {
                forbiddance(draft.course(), dose)
                    .ifPresent(reason -> Delivery.halt(draft, dose, now, reason));
            }
        }
    }

    private static Optional<Reason> forbiddance(Course course, Dose dose) {
        return course.endingOf(dose).map(Event.GivingEnded::because)
            .or(() -> course.holds().stream().filter(hold -> hold.concerns(dose.planned().order()))
                .findFirst().map(Hold::because));
    }
}
