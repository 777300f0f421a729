package doseward.engine;

import doseward.engine.Hold.Source;
import doseward.protocol.Limits.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Hears a second named clinician answer, for one dose and with a reason, for going beyond a soft limit or
 * against a rule's hold. A hard limit, a stop, and whatever is missing or unknown are overridden by nobody.
 */
final class Overriding {
    private Overriding() {}

    static void limits(Draft draft, Input.Override input) {
        Course course = draft.course();
        List<String> limits = course.plan().hasDose(input.dose())
            ? softLimits(course, course.dose(input.dose()), input.at()) : List.of();
        Optional<String> objection =
            (limits.isEmpty() ? Optional.of("no soft limit keeps it back") : Optional.<String>empty())
                .or(() -> unfit(course, input.dose(), input.by(), input.because()));
        if (objection.isPresent()) {
            Bedside.refuse(draft, input.at(), "overriding for dose " + input.dose(), objection.get());
        } else {
            draft.happens(new Event.LimitOverridden(input.at(), input.dose(), limits, input.by(),
                input.because()));
        }
    }

    private static List<String> softLimits(Course course, Dose dose, Instant now) {
        if (dose.isSettled() || dose.isOpen()) {
            return List.of();
        }
        return Ceilings.broken(course, dose, now).stream()
            .filter(limit -> limit.severity() == Severity.SOFT).map(Reason.LimitReached::limit)
            .filter(limit -> !course.decisions().isOverridden(dose.number(), limit)).toList();
    }

    /** Holds that begin later, or again, are not among them. */
    static void holds(Draft draft, Input.OverrideHold input) {
        Course course = draft.course();
        List<Hold> holds = course.plan().hasDose(input.dose())
            ? rulesHolds(course, course.dose(input.dose())) : List.of();
        Optional<String> objection =
            (holds.isEmpty() ? Optional.of("no hold of a rule keeps it back") : Optional.<String>empty())
                .or(() -> unfit(course, input.dose(), input.by(), input.because()));
        if (objection.isPresent()) {
            Bedside.refuse(draft, input.at(), "overriding a hold for dose " + input.dose(), objection.get());
        } else {
            draft.happens(new Event.HoldsOverridden(input.at(), input.dose(), holds, input.by(),
                input.because()));
        }
    }

    private static List<Hold> rulesHolds(Course course, Dose dose) {
        return dose.isSettled() || dose.isOpen() ? List.of() : course.holds().stream()
            .filter(hold -> hold.source() instanceof Source.ByRule)
            .filter(hold -> hold.concerns(dose.planned().order()))
            .filter(hold -> !course.decisions().isOverridden(dose.number(), hold)).toList();
    }

    private static Optional<String> unfit(Course course, int dose, String by, String because) {
        return Bedside.nameless(by)
            .or(() -> because.isBlank() ? Optional.of("it needs a reason") : Optional.empty())
            .or(() -> hasConfirmed(course.dose(dose), by)
                ? Optional.of(by + " has confirmed the dose; another must override") : Optional.empty());
    }

    private static boolean hasConfirmed(Dose dose, String by) {
        return dose.confirmations().stream()
            .anyMatch(one -> Dosing.person(one.by()).equals(Dosing.person(by)));
    }

    /** Whoever overrode something for a dose is not the one who confirms it. */
    static boolean hasOverridden(Course course, int dose, String by) {
        return course.decisions().overriders(dose).stream()
            .anyMatch(one -> Dosing.person(one).equals(Dosing.person(by)));
    }
}
