package doseward.engine;

import doseward.plan.Flows;
import doseward.plan.Giving.Flow;
import doseward.protocol.Order;
import doseward.protocol.Order.WhenHeld;
import doseward.pump.Command;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Lets a dose that was stopped while it ran go on with what is left of its time, at the same rates; it ends
 * when it was to end, and what did not flow is lost.
 */
final class Resuming {
    private Resuming() {}

    /** Whether the rest of a dose that has just stopped may still flow. */
    static boolean mayFollow(Course course, Dose dose, Volume delivered, Instant now) {
        boolean resumes = course.plan().orderOf(dose.planned()).whenHeld() == WhenHeld.RESUME;
        boolean whole = !dose.planned().vtbi().isAbove(dose.flowing().beforePause().plus(delivered));
        return resumes && !whole && course.endingOf(dose).isEmpty() && course.forbidden().isEmpty()
            && !rest(course, dose, delivered, now).isEmpty();
    }

    /** A hold that is lifted lets it go on by itself; whatever else stopped it, a nurse must have looked. */
    static boolean asksAgain(Phase.Open phase) {
        return !(phase instanceof Phase.Halting halting
            && (halting.because() instanceof Reason.RuleMet || halting.because() instanceof Reason.StillHeld
                || halting.because() instanceof Reason.Missing
                || halting.because() instanceof Reason.QuestionOpen
                || halting.because() instanceof Reason.ByPerson));
    }

    static void look(Draft draft, Dose dose, Instant now) {
        Course course = draft.course();
        if (course.endingOf(dose).isPresent()) {
            draft.happens(new Event.DoseRanOut(now, dose.number(),
                course.endingOf(dose).get().because()));
            return;
        }
        List<Flow> rest = rest(course, dose, Volume.ZERO, now);
        if (rest.isEmpty()) {
            Volume lost = dose.planned().vtbi().minus(dose.delivered().min(dose.planned().vtbi()));
            draft.happens(new Event.DoseRanOut(now, dose.number(),
                new Reason.RanOut(dose.ends().orElseThrow(), lost)));
        } else {
            goOn(draft, dose, rest, now);
        }
    }

    private static void goOn(Draft draft, Dose dose, List<Flow> rest, Instant now) {
        List<Reason> reasons = Gate.reasonsToGoOn(draft.course(), dose, now);
        if (Dosing.asksForThePump(draft.course(), reasons, now)) {
            Delivery.tell(draft, dose, new Command.Identify());
        }
        Order order = draft.course().plan().orderOf(dose.planned());
        Phase.Paused paused = (Phase.Paused) dose.phase();
        int have = Dosing.confirmations(dose, now).size();
        boolean confirmed = !paused.asksAgain() || have >= order.checklist().nurses();
        if (reasons.isEmpty() && confirmed) {
            Dosing.order(draft, dose, now, rest, notAfter(dose, now));
        } else {
            List<Reason> because = reasons.isEmpty()
                ? List.of(new Reason.NotConfirmed(order.checklist().nurses(), have)) : reasons;
            if (!paused.because().equals(because)) {
                draft.happens(new Event.DoseHeld(now, dose.number(), because));
            }
        }
    }

    private static Instant notAfter(Dose dose, Instant now) {
        Instant travelled = now.plus(Bounds.ORDER_TRAVELS);
        Instant ends = dose.ends().orElseThrow();
        return travelled.isAfter(ends) ? ends : travelled;
    }

    /** What may still flow: what is left of its time, but never more than is left of its bag. */
    static List<Flow> rest(Course course, Dose dose, Volume besides, Instant now) {
        Volume step = course.plan().pump().volumeStep();
        Duration elapsed = Duration.between(dose.flowSeen().orElse(now), now);
        Volume left = dose.planned().vtbi()
            .minus(dose.flowing().beforePause().plus(besides).min(dose.planned().vtbi()));
        List<Flow> flows = Flows.atMost(
            Flows.after(dose.planned().infusion().flows(), elapsed, step), left.roundedDownTo(step));
        return course.plan().pump().smallest().isAbove(Flows.volume(flows)) ? List.of() : flows;
    }
}
