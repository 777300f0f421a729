package doseward.engine;

import doseward.engine.Hold.Source;
import doseward.protocol.Ends;
import doseward.quantity.Volume;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Hears what people say at the bedside. What can't be done is refused with its reason, and remembered too.
 */
final class Bedside {
    private Bedside() {}

    static void confirm(Draft draft, Input.Confirm input) {
        Optional<String> objection = unknown(draft, input.dose()).or(() -> nameless(input.by()))
            .or(() -> notNow(draft.course().dose(input.dose()), input))
            .or(() -> Overriding.hasOverridden(draft.course(), input.dose(), input.by())
                ? Optional.of(input.by() + " has overridden a limit for it; another must confirm")
                : Optional.empty())
            .or(() -> mislabelled(draft.course().dose(input.dose()), input));
        if (objection.isPresent()) {
            refuse(draft, input.at(), "confirming dose " + input.dose(), objection.get());
        } else {
            draft.happens(new Event.DoseConfirmed(input.at(), input.dose(), input.by()));
        }
    }

    /** Who is told what is ordered would read just that; so only what was read is said again. */
    private static Optional<String> mislabelled(Dose dose, Input.Confirm input) {
        return input.label().filter(read -> !dose.planned().amount().equals(Optional.of(read)))
            .map(read -> "its label was read as " + read + ", which is not what is ordered; read it again, "
                + "and if it says so, do not give this bag");
    }

    private static Optional<String> notNow(Dose dose, Input.Confirm input) {
        if (dose.isSettled() || dose.isOpen()) {
            return Optional.of("it is over, or a pump has been told of it");
        }
        if (dose.window().isEmpty()) {
            return Optional.of("what it waits for has not happened");
        }
        Instant from = dose.due().orElseThrow().minus(Bounds.CONFIRM_BEFORE_DUE);
        Instant until = dose.isPaused() ? dose.ends().orElseThrow() : dose.windowEnds().orElseThrow();
        if (input.at().isBefore(from) || input.at().isAfter(until)) {
            return Optional.of("it may be confirmed from " + from + " to " + until);
        }
        return Dosing.confirmations(dose, input.at()).contains(Dosing.person(input.by()))
            ? Optional.of(input.by() + " has confirmed it already; a second nurse must be another")
            : Optional.empty();
    }

    /** Who halts at once gives the reason afterwards; the hold then stands since it began. */
    static void hold(Draft draft, Input.Hold input) {
        Source source = new Source.ByPerson();
        Optional<Hold> held = draft.course().hold(source);
        Optional<String> objection = nameless(input.by()).or(() -> held
            .filter(hold -> !hold.isUnexplained() || input.because().equals(Hold.HALTED))
            .map(hold -> "it is held already: " + hold.because().sentence()));
        if (objection.isPresent()) {
            refuse(draft, input.at(), "holding", objection.get());
            return;
        }
        Reason because = new Reason.ByPerson(input.by(), input.because());
        draft.happens(new Event.HoldBegan(input.at(),
            new Hold(source, held.map(Hold::since).orElse(input.at()), because)));
        Toxicity.haltWhatMustNotFlow(draft, input.at());
    }

    static void lift(Draft draft, Input.Lift input) {
        Source source = new Source.ByPerson();
        Optional<String> objection = nameless(input.by()).or(() -> draft.course().hold(source).isPresent()
            ? Optional.empty()
            : Optional.of("nobody holds the course; a rule's hold is lifted by readings alone"));
        if (objection.isPresent()) {
            refuse(draft, input.at(), "lifting a hold", objection.get());
        } else {
            draft.happens(new Event.HoldLifted(input.at(), source,
                new Reason.ByPerson(input.by(), input.because())));
        }
    }

    static void skip(Draft draft, Input.Skip input) {
        Optional<String> objection = unknown(draft, input.dose()).or(() -> nameless(input.by()))
            .or(() -> mayNotBeSkipped(draft.course().dose(input.dose())));
        if (objection.isPresent()) {
            refuse(draft, input.at(), "skipping dose " + input.dose(), objection.get());
        } else {
            draft.happens(new Event.DoseSkipped(input.at(), input.dose(), false,
                List.of(new Reason.ByPerson(input.by(), input.because()))));
        }
    }

    private static Optional<String> mayNotBeSkipped(Dose dose) {
        if (dose.isOpen()) {
            return Optional.of("a pump has been told of it; hold the course to stop it");
        }
        return dose.isSettled() ? Optional.of("it is over") : Optional.empty();
    }

    static void stop(Draft draft, Input.Stop input) {
        Optional<Dose> next = draft.course().next();
        Optional<String> objection = nameless(input.by())
            .or(() -> next.isEmpty() ? Optional.of("the course is over") : Optional.empty());
        if (objection.isPresent()) {
            refuse(draft, input.at(), "stopping", objection.get());
            return;
        }
        Ends ends = switch (input.scope()) {
            case CYCLE -> Ends.CYCLE;
            case COURSE -> Ends.COURSE;
        };
        for (int cycle : Toxicity.cycles(draft.course(), input.at())) {
            Toxicity.end(draft, new Event.GivingEnded(input.at(), ends, next.get().planned().order(), cycle,
                new Reason.ByPerson(input.by(), input.because())));
        }
    }

    static void settle(Draft draft, Input.Settle input) {
        Optional<String> objection = unknown(draft, input.dose()).or(() -> nameless(input.by()))
            .or(() -> mayNotBeSettled(draft.course().dose(input.dose()), input));
        if (objection.isPresent()) {
            refuse(draft, input.at(), "settling dose " + input.dose(), objection.get());
        } else {
            draft.happens(new Event.DoseSettled(input.at(), input.dose(), input.delivered(), input.by(),
                input.because()));
        }
    }

    private static Optional<String> mayNotBeSettled(Dose dose, Input.Settle input) {
        if (!(dose.phase() instanceof Phase.Uncertain uncertain)) {
            return Optional.of("only an uncertain dose is settled by a person");
        }
        if (uncertain.delivered().isAbove(input.delivered())) {
            return Optional.of("the pump had said " + uncertain.delivered() + " already");
        }
        Volume left = dose.leftInBag();
        return input.delivered().isAbove(left)
            ? Optional.of("its bag held only " + left + " when it was last ordered; "
                + "if it is empty now, so much flowed")
            : Optional.empty();
    }

    static Optional<String> unknown(Draft draft, int dose) {
        return draft.course().plan().hasDose(dose) ? Optional.empty()
            : Optional.of("the plan has doses 1 to " + draft.course().plan().doses().size());
    }

    static Optional<String> nameless(String by) {
        return by.isBlank() ? Optional.of("every act needs a named person") : Optional.empty();
    }

    static void refuse(Draft draft, Instant at, String what, String why) {
        draft.happens(new Event.InputRefused(at, what, why));
    }
}
