package doseward.engine;

import doseward.plan.Flows;
import doseward.pump.Command;
import doseward.quantity.Volume;
import java.time.Instant;

/**
 * Watches over every dose that a pump may be giving: renews, halts again, and says when it no longer knows.
 */
final class Delivery {
    private Delivery() {}

    static void tick(Draft draft, Instant now) {
        if (!draft.course().isAnyOpen()) {
            return;
        }
        for (Dose dose : draft.course().doses()) {
            if (dose.phase() instanceof Phase.Open open) {
                watch(draft, dose, open, now);
            }
        }
    }

    private static void watch(Draft draft, Dose dose, Phase.Open open, Instant now) {
        switch (open) {
            case Phase.Ordered ordered -> {
                if (now.isAfter(ordered.notAfter().plus(Bounds.ANSWER_PATIENCE))) {
                    doubt(draft, dose, ordered, now, new Reason.PumpSilent(ordered.notAfter()));
                }
            }
            case Phase.Infusing infusing -> {
                Instant ends = infusing.started().plus(Flows.time(dose.flows())).plus(Bounds.ENDS_LATE_BY);
                if (now.isAfter(infusing.lastHeard().plus(Bounds.PUMP_PATIENCE))) {
                    doubt(draft, dose, infusing, now, new Reason.PumpSilent(infusing.lastHeard()));
                } else if (now.isAfter(ends)) {
                    halt(draft, dose, now, new Reason.Overdue(ends));
                } else {
                    tell(draft, dose, new Command.Renew(infusing.token(), Bounds.LEASE));
                }
            }
            case Phase.Halting halting -> {
                if (now.isAfter(halting.since().plus(Bounds.HALT_PATIENCE))) {
                    doubt(draft, dose, halting, now, new Reason.NotStopped(halting.since()));
                } else {
                    tell(draft, dose, new Command.Halt(halting.token()));
                }
            }
            case Phase.Uncertain uncertain -> tell(draft, dose, new Command.Halt(uncertain.token()));
        }
    }

    static void haltAll(Draft draft, Instant now, Reason because) {
        for (Dose dose : draft.course().doses()) {
            halt(draft, dose, now, because);
        }
    }

    /** Stops a dose that a pump was told of; one that is being stopped already is left to that. */
    static void halt(Draft draft, Dose dose, Instant now, Reason because) {
        switch (dose.phase()) {
            case Phase.Ordered ordered -> haltNow(draft, dose, ordered, now, because);
            case Phase.Infusing infusing -> haltNow(draft, dose, infusing, now, because);
            case Phase.Halting halting -> { }
            case Phase.Uncertain uncertain -> { }
            case Phase.Waiting _, Phase.AwaitingConfirmation _, Phase.AwaitingGiving _, Phase.Held _,
                Phase.Paused _, Phase.Settled _ -> { }
        }
    }

    private static void haltNow(Draft draft, Dose dose, Phase.Open open, Instant now, Reason because) {
        draft.happens(new Event.HaltOrdered(now, dose.number(), because));
        tell(draft, dose, new Command.Halt(open.token()));
    }

    /** Says that it is not known what flows, and halts: the most that may have flowed is the whole dose. */
    static void doubt(Draft draft, Dose dose, Phase.Open open, Instant now, Reason because) {
        if (!(open instanceof Phase.Uncertain)) {
            doubt(draft, dose, open, now, Flows.volume(dose.flows()), because);
        }
    }

    /** The same with another bound for the most, whatever it was in doubt for before. */
    static void doubt(Draft draft, Dose dose, Phase.Open open, Instant now, Volume atMost, Reason because) {
        Volume atLeast = open.delivered();
        draft.happens(new Event.DeliveryBecameUncertain(now, dose.number(), atLeast,
            atLeast.isAbove(atMost) ? atLeast : atMost, because));
        tell(draft, dose, new Command.Halt(open.token()));
    }

    static void tell(Draft draft, Dose dose, Command command) {
        draft.tell(dose.planned().channel(), command);
    }
}
