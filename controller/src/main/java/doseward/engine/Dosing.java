package doseward.engine;

import doseward.plan.Giving.Flow;
import doseward.plan.PlannedDose;
import doseward.protocol.Order;
import doseward.protocol.Order.WhenHeld;
import doseward.pump.Command;
import doseward.pump.Token;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Brings each due dose to its start, or says why not: held, waiting for a nurse, skipped. */
final class Dosing {
    private Dosing() {}

    static void tick(Draft draft, Instant now) {
        if (!hasDue(draft.course(), now)) {
            return;
        }
        stopAtFirstLook(draft, now);
        for (Dose dose : draft.course().doses()) {
            if (!dose.isSettled() && !dose.isOpen() && dose.isDue(now)) {
                look(draft, draft.course().dose(dose.number()), now);
            }
        }
    }

    private static boolean hasDue(Course course, Instant now) {
        if (!course.isAnyWanted(now)) {
            return false;
        }
        for (Dose dose : course.doses()) {
            if (!dose.isSettled() && dose.isDue(now) && !dose.isOpen()) {
                return true;
            }
        }
        return false;
    }

    /**
     * A stop that an earlier dose of the same tick led to may have settled this one, so it is looked at as it
     * is now.
     */
    private static void look(Draft draft, Dose dose, Instant now) {
        if (dose.isSettled()) {
            return;
        }
        if (dose.isPaused()) {
            if (!hasChanged(draft)) {
                Resuming.look(draft, dose, now);
            }
            return;
        }
        Optional<Event.GivingEnded> ending = draft.course().endingOf(dose);
        if (ending.isPresent()) {
            draft.happens(new Event.DoseSkipped(now, dose.number(), false, List.of(ending.get().because())));
        } else if (now.isAfter(dose.windowEnds().orElseThrow()) && !Readiness.isAsked(draft.course(), dose)) {
            tooLate(draft, dose, now);
        } else {
            decide(draft, dose, now);
        }
    }

    /**
     * A cycle's stops, of every order, are looked at when a dose of it is first due, and before any dose is
     * decided: what they go by may be older than the cycle.
     */
    private static void stopAtFirstLook(Draft draft, Instant now) {
        for (Dose dose : draft.course().doses()) {
            if (dose.phase() instanceof Phase.Waiting && dose.isDue(now)) {
                Toxicity.stops(draft, now);
                return;
            }
        }
    }

    private static void decide(Draft draft, Dose due, Instant now) {
        Changes.whenDue(draft, due, now);
        if (hasChanged(draft)) {
            return;
        }
        Dose dose = draft.course().dose(due.number());
        List<Reason> reasons = Gate.reasons(draft.course(), dose, now);
        Order order = draft.course().plan().orderOf(dose.planned());
        if (asksForThePump(draft.course(), reasons, now)) {
            Delivery.tell(draft, dose, new Command.Identify());
        }
        if (order.whenHeld() == WhenHeld.SKIP && isHeldForSure(reasons)) {
            skip(draft, dose, now, reasons);
        } else if (!reasons.isEmpty()) {
            hold(draft, dose, now, reasons);
        } else if (confirmations(dose, now).size() < order.checklist().nurses()) {
            await(draft, dose, now);
        } else if (dose.isByPump()) {
            order(draft, dose, now, dose.planned().infusion().flows(), notAfter(draft.course(), dose, now));
        } else {
            awaitNurse(draft, dose, now);
        }
    }

    /**
     * Whether something that kept doses back, or what they are, became another in this very step. The
     * interlock judges by the course as it was before, so that doses wait for the next tick.
     */
    private static boolean hasChanged(Draft draft) {
        return draft.holds(Event.HoldLifted.class) || draft.holds(Event.RuleQuestionClosed.class)
            || draft.holds(Event.AmountChanged.class) || draft.holds(Event.DosesPlanned.class)
            || draft.holds(Event.DoseRanOut.class);
    }

    private static void awaitNurse(Draft draft, Dose dose, Instant now) {
        if (!(dose.phase() instanceof Phase.AwaitingGiving)) {
            draft.happens(new Event.GivingAwaited(now, dose.number()));
        }
    }

    /** A pump that is not ready is asked while it is not known how it is; what has changed it says itself. */
    static boolean asksForThePump(Course course, List<Reason> reasons, Instant now) {
        return reasons.stream().anyMatch(reason -> reason instanceof Reason.PumpNotReady(var channel, _)
            && (!Gate.isHeard(course.link(channel), now) || Fitness.isUnknown(course.link(channel), now)));
    }

    /** A rule holds it, and all that must be known is known. */
    private static boolean isHeldForSure(List<Reason> reasons) {
        return reasons.stream().anyMatch(reason -> reason instanceof Reason.StillHeld
                || reason instanceof Reason.OnlyIf(_, var working) && working.truth() == Truth.FALSE)
            && reasons.stream().noneMatch(reason ->
                reason instanceof Reason.Missing || reason instanceof Reason.NotKnown);
    }

    static void hold(Draft draft, Dose dose, Instant now, List<Reason> reasons) {
        if (!(dose.phase() instanceof Phase.Held held) || !held.because().equals(reasons)) {
            draft.happens(new Event.DoseHeld(now, dose.number(), reasons));
        }
    }

    private static void await(Draft draft, Dose dose, Instant now) {
        if (!(dose.phase() instanceof Phase.AwaitingConfirmation)) {
            draft.happens(new Event.ConfirmationAwaited(now, dose.number()));
        }
    }

    /**
     * What kept it until its window ended is the reason; for a dose that nothing held, the missing
     * confirmation.
     */
    private static void tooLate(Draft draft, Dose dose, Instant now) {
        List<Reason> reasons = new ArrayList<>();
        if (dose.phase() instanceof Phase.Held held) {
            reasons.addAll(held.because());
        } else if (dose.phase() instanceof Phase.AwaitingConfirmation) {
            int needed = draft.course().plan().orderOf(dose.planned()).checklist().nurses();
            reasons.add(new Reason.NotConfirmed(needed, confirmations(dose, now).size()));
        }
        reasons.add(new Reason.TooLate(dose.windowEnds().orElseThrow()));
        skip(draft, dose, now, reasons);
    }

    private static void skip(Draft draft, Dose dose, Instant now, List<Reason> reasons) {
        boolean held = reasons.stream().anyMatch(Dosing::isAHold);
        draft.happens(new Event.DoseSkipped(now, dose.number(), held, reasons));
        Toxicity.review(draft, now);
    }

    /** For rules that count held doses: a pump's trouble or a nurse's absence is no toxicity. */
    private static boolean isAHold(Reason reason) {
        return reason instanceof Reason.StillHeld || reason instanceof Reason.Missing
            || reason instanceof Reason.NotKnown || reason instanceof Reason.RuleMet
            || reason instanceof Reason.QuestionOpen || reason instanceof Reason.ByPerson;
    }

    /** The named nurses whose word for the dose still counts. */
    static List<String> confirmations(Dose dose, Instant now) {
        return dose.confirmations().stream()
            .filter(confirmation -> !confirmation.at().plus(Bounds.CONFIRMATION_COUNTS).isBefore(now))
            .map(confirmation -> person(confirmation.by())).distinct().toList();
    }

    /** One person however the name is spaced and written: two nurses must be two people. */
    static String person(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static Giver giver(PumpLink link) {
        return new Giver(link.pump(), link.boot(), link.lifetime(), link.freeFlows());
    }

    /** The last moment at which a pump may still begin: the order's own, its window's, its run's. */
    private static Instant notAfter(Course course, Dose dose, Instant now) {
        Instant last = now.plus(Bounds.ORDER_TRAVELS);
        Instant window = dose.windowEnds().orElseThrow();
        Instant run = Readiness.until(course, dose).orElse(Instant.MAX);
        Instant earlier = window.isBefore(run) ? window : run;
        return last.isAfter(earlier) ? earlier : last;
    }

    /** Tells the pump, and remembers the readings that allowed it. */
    static void order(Draft draft, Dose dose, Instant now, List<Flow> flows, Instant notAfter) {
        PlannedDose planned = dose.planned();
        Course course = draft.course();
        Order order = course.plan().orderOf(planned);
        Token token = new Token(course.opening().course(), dose.number(), dose.attempts() + 1);
        Judge judge = Judge.beforeDose(course, order, planned.cycle(), now);
        List<Reading> because = order.checklist().record().stream()
            .flatMap(required -> judge.fresh(required.sign()).stream()).toList();
        draft.happens(new Event.InfusionOrdered(now, dose.number(), token, flows, notAfter,
            giver(course.link(planned.channel())), because));
        Delivery.tell(draft, dose, new Command.Infuse(token, flows, Bounds.LEASE, notAfter));
    }
}
