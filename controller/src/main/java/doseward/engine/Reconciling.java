package doseward.engine;

import doseward.engine.Input.PumpReported;
import doseward.plan.Flows;
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
    /** A pump counts whole microlitres; its two counters may round one moment to either side. */
    private static final long COUNTERS_DIFFER_BY = 1;

    private Reconciling() {}

    /** The dose that may be flowing on the channel under this token. */
    static Optional<Dose> open(Course course, String channel, Token token) {
        return course.openOn(channel).filter(dose -> ((Phase.Open) dose.phase()).token().equals(token));
    }

    static void started(Draft draft, Instant at, String channel, Token token) {
        Optional<Dose> open = open(draft.course(), channel, token);
        if (open.isEmpty()) {
            stray(draft, at, channel, token);
        } else if (open.get().tries().flowSeen().isEmpty()) {
            draft.happens(new Event.InfusionStarted(at, open.get().number()));
        }
    }

    /** Something flows that is not to flow: it is told to stop, whatever it is. */
    private static void stray(Draft draft, Instant at, String channel, Token token) {
        draft.happens(new Event.InputRefused(at, "flow under " + token,
            "no such dose is open; it is told to stop"));
        draft.tell(channel, new Command.Halt(token));
    }

    static void progressed(Draft draft, Instant at, String channel, Report.Progress progress) {
        Optional<Dose> open = open(draft.course(), channel, progress.token());
        if (open.isEmpty()) {
            strayOn(draft, at, channel, progress);
            return;
        }
        Dose dose = open.get();
        if (dose.tries().flowSeen().isEmpty()) {
            draft.happens(new Event.InfusionStarted(at, dose.number()));
            dose = draft.course().dose(dose.number());
        }
        switch ((Phase.Open) dose.phase()) {
            case Phase.Infusing infusing -> flowing(draft, at, dose, infusing, progress);
            case Phase.Halting halting -> flowingOn(draft, at, dose, halting, progress);
            case Phase.Uncertain uncertain -> flowingOn(draft, at, dose, uncertain, progress);
            case Phase.Ordered ordered -> throw new IllegalStateException("a flow that was seen has begun");
        }
    }

    /** Told to stop each second, remembered every ten: by the pump's own time, for no dose keeps it here. */
    private static void strayOn(Draft draft, Instant at, String channel, Report.Progress progress) {
        long every = Bounds.PROGRESS_REMEMBERED_EVERY.toSeconds();
        if (progress.stamp().uptime().toSeconds() % every == 0) {
            stray(draft, at, channel, progress.token());
        } else {
            draft.tell(channel, new Command.Halt(progress.token()));
        }
    }

    private static void flowing(Draft draft, Instant at, Dose dose, Phase.Infusing infusing,
            Report.Progress progress) {
        Volume delivered = progress.delivered();
        if (infusing.delivered().isAbove(delivered)) {
            Delivery.doubt(draft, dose, infusing, at, new Reason.PumpSaid(
                "delivered went back from " + infusing.delivered() + " to " + delivered));
            return;
        }
        Optional<String> wrong = whatIsWrong(at, dose, infusing, delivered);
        boolean remember = !at.isBefore(infusing.lastHeard().plus(Bounds.PROGRESS_REMEMBERED_EVERY));
        if (wrong.isPresent() || remember) {
            draft.happens(new Event.InfusionProgressed(at, dose.number(), delivered,
                progress.stamp().uptime()));
        }
        wrong.ifPresent(what -> Delivery.halt(draft, dose, at, new Reason.FlowsTooFast(what)));
    }

    /**
     * It flows on though it was told to stop: how much is remembered, whenever ten seconds' flow has been
     * added.
     */
    private static void flowingOn(Draft draft, Instant at, Dose dose, Phase.Open open,
            Report.Progress progress) {
        Volume delivered = progress.delivered();
        Volume step = dose.planned().rate().in(Bounds.PROGRESS_REMEMBERED_EVERY);
        if (!open.delivered().plus(step).isAbove(delivered)) {
            draft.happens(new Event.InfusionProgressed(at, dose.number(), delivered,
                progress.stamp().uptime()));
        }
    }

    private static Optional<String> whatIsWrong(Instant at, Dose dose, Phase.Infusing infusing,
            Volume delivered) {
        Volume ordered = Flows.volume(dose.flows());
        if (delivered.isAbove(ordered)) {
            return Optional.of(delivered + " delivered is more than the " + ordered + " ordered");
        }
        Duration flowing = Duration.between(infusing.started(), at).plus(Bounds.START_HEARD_LATE);
        Volume most = Flows.in(dose.flows(), flowing);
        if (!flowing.isNegative() && delivered.isAbove(most)) {
            return Optional.of(delivered + " delivered is more than the " + most
                + " that may have flowed by now");
        }
        return Optional.empty();
    }

    /**
     * The pump says how the dose ended: believed if it is the pump that gave it, and both its counters agree.
     */
    static void ended(Draft draft, PumpReported reported, Report.OfDose word, Volume delivered, String how) {
        Instant at = reported.at();
        Optional<Dose> open = open(draft.course(), reported.channel(), word.token());
        if (open.isEmpty()) {
            saidAgain(draft, at, word.token(), delivered);
            return;
        }
        Phase.Open phase = (Phase.Open) open.get().phase();
        long counted = phase.giver().microlitresSince(word.stamp());
        boolean agrees = Math.abs(counted - delivered.microlitres()) <= COUNTERS_DIFFER_BY;
        if (!phase.giver().isTellerOf(word.stamp())) {
            Delivery.doubt(draft, open.get(), phase, at,
                new Reason.PumpSaid(how
                    + "; but it is not the pump, or not the start of it, that gave the dose"));
        } else if (!agrees) {
            Delivery.doubt(draft, open.get(), phase, at, new Reason.PumpSaid(
                how + " after " + delivered + ", though its lifetime counter says " + counted
                    + " microlitres"));
            ceased(draft, open.get().number(), at);
        } else {
            settle(draft, open.get(), phase, at, delivered, how, said(word, how));
        }
    }

    private static Reason said(Report.OfDose word, String how) {
        return word instanceof Report.Stopped stopped && stopped.cause() != Report.Cause.HALTED
            ? new Reason.StoppedByPump(stopped.cause()) : new Reason.PumpSaid(how);
    }

    /** An ending of a dose that is over. One that says otherwise than what is remembered is a fact, too. */
    private static void saidAgain(Draft draft, Instant at, Token token, Volume delivered) {
        Course course = draft.course();
        boolean ours = token.course().equals(course.opening().course()) && course.plan()
            .hasDose(token.dose());
        if (ours && course.dose(token.dose()).phase() instanceof Phase.Settled settled
                && course.dose(token.dose()).attempts() == token.attempt()
                && !settled.delivered().equals(delivered)) {
            draft.happens(new Event.InputRefused(at, "the pump says that " + delivered + " of dose "
                + token.dose() + " flowed", "it was settled at " + settled.delivered()));
        }
    }

    private static void settle(Draft draft, Dose dose, Phase.Open phase, Instant at, Volume delivered,
            String how, Reason said) {
        if (FreeFlow.isDoubted(phase)) {
            ceased(draft, dose.number(), at);
        } else if (phase.delivered().isAbove(delivered)) {
            Delivery.doubt(draft, dose, phase, at, new Reason.PumpSaid(
                how + " after " + delivered + ", though it had said " + phase.delivered() + " before"));
            ceased(draft, dose.number(), at);
        } else if (delivered.isZero() && dose.tries().flowSeen().isEmpty()) {
            draft.happens(new Event.OrderLapsed(at, dose.number(), because(phase, said)));
        } else if (delivered.isAbove(Flows.volume(dose.flows()))) {
            draft.happens(new Event.InfusionEnded(at, dose.number(), delivered, new Reason.PumpSaid(how
                + " with more than the " + Flows.volume(dose.flows()) + " ordered")));
        } else if (Resuming.mayFollow(draft.course(), dose, delivered, at)) {
            draft.happens(new Event.InfusionPaused(at, dose.number(), delivered, Resuming.asksAgain(phase),
                because(phase, said)));
        } else {
            draft.happens(new Event.InfusionEnded(at, dose.number(), delivered, because(phase, said)));
        }
    }

    /**
     * Its pump says that it flows no more, whatever else is in doubt; of a line that may run freely no pump
     * can say so.
     */
    private static void ceased(Draft draft, int dose, Instant at) {
        Course course = draft.course();
        if (course.dose(dose).phase() instanceof Phase.Uncertain uncertain && !uncertain.ceased()
                && !FreeFlow.stands(course, course.dose(dose).planned().channel())) {
            draft.happens(new Event.FlowCeased(at, dose));
        }
    }

    private static Reason because(Phase.Open phase, Reason said) {
        return switch (phase) {
            case Phase.Halting halting -> halting.because();
            case Phase.Uncertain uncertain -> uncertain.because();
            case Phase.Ordered _, Phase.Infusing _ -> said;
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
    static void restarted(Draft draft, PumpReported reported, Stamp stamp) {
        Optional<Dose> open = draft.course().openOn(reported.channel());
        if (open.isEmpty()) {
            return;
        }
        Dose dose = open.get();
        Phase.Open phase = (Phase.Open) dose.phase();
        long flowed = phase.giver().microlitresSince(stamp);
        boolean plausible = stamp.pump().equals(phase.giver().pump())
            && flowed >= phase.delivered().microlitres()
            && flowed <= Flows.volume(dose.flows()).microlitres();
        if (plausible) {
            String how = "restarted; by its lifetime counter so much had flowed";
            settle(draft, dose, phase, reported.at(), new Volume(flowed), how, new Reason.PumpSaid(how));
        } else {
            Delivery.doubt(draft, dose, phase, reported.at(),
                new Reason.PumpSaid("restarted or was exchanged, and its lifetime counter does not fit"));
            if (stamp.pump().equals(phase.giver().pump())) {
                ceased(draft, dose.number(), reported.at());
            }
        }
    }
}
