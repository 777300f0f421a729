package doseward.engine;

import doseward.plan.PlannedDose;
import doseward.quantity.Volume;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One dose of a course: what was planned, and where it stands.
 *
 * @param attempts how many tokens it has used
 * @param confirmations who confirmed it, and when; forgotten when an order lapses
 * @param flowSeen the first moment at which its flow was known of; the interval to the next counts from here
 * @param flowEnded when its flow was known to be over
 * @param lapsed when its last order lapsed
 * @param held whether it was skipped because it was held
 */
public record Dose(
        PlannedDose planned,
        Phase phase,
        int attempts,
        List<Confirmation> confirmations,
        Optional<Instant> flowSeen,
        Optional<Instant> flowEnded,
        Optional<Instant> lapsed,
        boolean held) {

    public Dose {
        confirmations = List.copyOf(confirmations);
    }

    /** A named nurse's word for the dose. */
    public record Confirmation(Instant at, String by) {}

    static Dose planned(PlannedDose planned) {
        return new Dose(planned, new Phase.Waiting(), 0, List.of(), Optional.empty(), Optional.empty(),
            Optional.empty(), false);
    }

    public int number() {
        return planned.number();
    }

    public boolean isSettled() {
        return phase instanceof Phase.Settled;
    }

    /** Whether a pump may be giving it. */
    public boolean isOpen() {
        return phase instanceof Phase.Open;
    }

    /** Whether its drug flowed, or may have. */
    public boolean mayHaveFlowed() {
        return switch (phase) {
            case Phase.Waiting(), Phase.AwaitingConfirmation() -> false;
            case Phase.Held held -> false;
            case Phase.Open open -> true;
            case Phase.Settled settled -> !settled.delivered().isZero();
        };
    }

    Dose in(Phase next) {
        return new Dose(planned, next, attempts, confirmations, flowSeen, flowEnded, lapsed, held);
    }

    Dose flowingSince(Instant at) {
        return new Dose(planned, phase, attempts, confirmations, Optional.of(flowSeen.orElse(at)), flowEnded, lapsed,
            held);
    }

    Dose flowingUntil(Instant at) {
        return new Dose(planned, phase, attempts, confirmations, flowSeen, Optional.of(at), lapsed, held);
    }

    Dose confirmed(Confirmation confirmation) {
        List<Confirmation> all = new ArrayList<>(confirmations);
        all.add(confirmation);
        return new Dose(planned, phase, attempts, all, flowSeen, flowEnded, lapsed, held);
    }

    Dose ordered(Phase.Ordered next) {
        return new Dose(planned, next, attempts + 1, confirmations, flowSeen, flowEnded, lapsed, held);
    }

    /** Nothing flowed and nothing will: it waits again, and must be confirmed again. */
    Dose lapsedAt(Instant at) {
        return new Dose(planned, new Phase.Waiting(), attempts, List.of(), Optional.empty(), Optional.empty(),
            Optional.of(at), held);
    }

    Dose skipped(boolean wasHeld, List<Reason> because) {
        Phase settled = new Phase.Settled(Phase.Outcome.SKIPPED, Volume.ZERO, because);
        return new Dose(planned, settled, attempts, confirmations, flowSeen, flowEnded, lapsed, wasHeld);
    }
}
