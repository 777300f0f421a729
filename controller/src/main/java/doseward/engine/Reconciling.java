package doseward.engine;

import doseward.engine.Input.PumpReported;
import doseward.pump.Command;
import doseward.pump.Report;
import doseward.pump.Stamp;
import doseward.pump.Token;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Agrees with a pump on what flowed. */
final class Reconciling {
    private Reconciling() {}

    /** The dose that may be flowing on the channel under this token. */
    static Optional<Dose> open(Course course, String channel, Token token) {
        return course.openOn(channel).filter(dose -> ((Phase.Open) dose.phase()).token().equals(token));
    }

    static void started(Draft draft, Instant at, String channel, Token token) {
        Optional<Dose> open = open(draft.course(), channel, token);
        if (open.isEmpty()) {
            stray(draft, at, channel, token);
        } else if (open.get().flowSeen().isEmpty()) {
            draft.happens(new Event.InfusionStarted(at, open.get().number()));
        }
    }

    /** Something flows that is not to flow: it is told to stop, whatever it is. */
    private static void stray(Draft draft, Instant at, String channel, Token token) {
        draft.happens(new Event.InputRefused(at, "flow under "
            + token, "no such dose is open; it is told to stop"));
        draft.tell(channel, new Command.Halt(token));
    }

    static void progressed(Draft draft, Instant at, String channel, Report.Progress progress) {
        Optional<Dose> open = open(draft.course(), channel, progress.token());
        if (open.isEmpty()) {
            draft.tell(channel, new Command.Halt(progress.token()));
            return;
        }
        Dose dose = open.get();
        if (dose.flowSeen().isEmpty()) {
            draft.happens(new Event.InfusionStarted(at, dose.number()));
            dose = draft.course().dose(dose.number());
        }
        if (dose.phase() instanceof Phase.Infusing infusing) {
            flowing(draft, at, dose, infusing, progress.delivered());
        }
    }

    private static void flowing(Draft draft, Instant at, Dose dose, Phase.Infusing infusing,
        Volume delivered) {
        Optional<String> wrong = whatIsWrong(at, dose, infusing, delivered);
        boolean remember = !at.isBefore(infusing.lastHeard().plus(Bounds.PROGRESS_REMEMBERED_EVERY));
        if (wrong.isPresent() || remember) {
            draft.happens(new Event.InfusionProgressed(at, dose.number(), delivered));
        }
        wrong.ifPresent(what -> Delivery.halt(draft, dose, at, new Reason.PumpSaid(what)));
    }

    private static Optional<String> whatIsWrong(Instant at, Dose dose, Phase.Infusing infusing,
        Volume delivered) {
        if (delivered.isAbove(dose.planned().vtbi())) {
            return Optional.of(delivered + " delivered is more than the " + dose.planned().vtbi()
                + " ordered");
        }
        if (infusing.delivered().isAbove(delivered)) {
            return Optional.of("delivered went back from " + infusing.delivered() + " to " + delivered);
        }
        Duration flowing = Duration.between(infusing.started(), at).plus(Bounds.START_HEARD_LATE);
        if (!flowing.isNegative() && delivered.isAbove(dose.planned().rate().in(flowing))) {
            return Optional.of(delivered + " delivered is faster than " + dose.planned().rate());
        }
        return Optional.empty();
    }

    /** The pump says how the dose ended. */
    static void ended(Draft draft, Instant at, String channel, Token token, Volume delivered, String how) {
        Optional<Dose> open = open(draft.course(), channel, token);
        if (open.isEmpty()) {
            return; // Said again; known already.
        }
        Dose dose = open.get();
        Phase.Open phase = (Phase.Open) dose.phase();
        Reason because = because(phase, how);
        if (phase.delivered().isAbove(delivered)) {
            Delivery.doubt(draft, dose, phase, at, new Reason.PumpSaid(
                how + " after " + delivered + ", though it had said " + phase.delivered() + " before"));
        } else if (delivered.isZero() && dose.flowSeen().isEmpty()) {
            draft.happens(new Event.OrderLapsed(at, dose.number(), because));
        } else {
            draft.happens(new Event.InfusionEnded(at, dose.number(), delivered, because));
        }
    }

    private static Reason because(Phase.Open phase, String how) {
        return switch (phase) {
            case Phase.Halting halting -> halting.because();
            case Phase.Uncertain uncertain -> uncertain.because();
            case Phase.Ordered ordered -> new Reason.PumpSaid(how);
            case Phase.Infusing infusing -> new Reason.PumpSaid(how);
        };
    }

    /**
     * The pump gives nothing, though a dose was flowing: its ending was lost on the way, so it is asked
     * again.
     */
    static void idle(Draft draft, Instant at, String channel) {
        Optional<Dose> open = draft.course().openOn(channel);
        if (open.isPresent() && open.get().phase() instanceof Phase.Infusing) {
            Delivery.halt(draft, open.get(), at,
                new Reason.PumpSaid("gives nothing, and did not say how it ended"));
        }
    }

    /**
     * The pump restarted, or is another one. What it may have been giving is over: no pump obeys a command
     * that was meant for an earlier start. Its lifetime counter tells how much flowed.
     */
    static void restarted(Draft draft, PumpReported reported, PumpLink before, Stamp stamp) {
        Optional<Dose> open = draft.course().openOn(reported.channel());
        if (open.isEmpty()) {
            return;
        }
        Dose dose = open.get();
        Phase.Open phase = (Phase.Open) dose.phase();
        long flowed = stamp.lifetime().microlitres() - phase.lifetimeBefore().microlitres();
        boolean plausible = stamp.pump().equals(before.pump())
            && flowed >= phase.delivered().microlitres() && flowed <= dose.planned().vtbi().microlitres();
        if (plausible) {
            ended(draft, reported.at(), reported.channel(), phase.token(), new Volume(flowed),
                "restarted; by its lifetime counter so much had flowed");
        } else {
            Delivery.doubt(draft, dose, phase, reported.at(),
                new Reason.PumpSaid("restarted or was exchanged, and its lifetime counter does not fit"));
        }
    }
}
