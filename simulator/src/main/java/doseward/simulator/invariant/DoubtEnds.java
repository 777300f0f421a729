package doseward.simulator.invariant;

import doseward.engine.Dose;
import doseward.engine.Phase;
import doseward.engine.Reason;
import doseward.pump.Report.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Once controller, line and pump are all up, a dose that is being stopped is soon known: halts are
 * repeated. Of a bag that may have run freely it is soon known that it runs no more, once its door is shut;
 * how much did, a person says in a person's time.
 */
final class DoubtEnds implements Law {
    /** Halts and their answers may be lost and held back, but not all of a minute's. */
    static final Duration WITHIN = Duration.ofMinutes(2);

    private Optional<Instant> since = Optional.empty();
    private int dose;
    private int known;
    private long session;

    @Override public Optional<String> broken(Evidence evidence) {
        known = evidence.hasGrown() ? doubtful(evidence) : known;
        int doubtful = evidence.world().isWhole() ? known : 0;
        Instant now = evidence.world().now();
        // One that was down and is up again between two looks has only begun to ask.
        if (doubtful == 0 || doubtful != dose || evidence.replayed().session() != session) {
            since = Optional.of(now);
        }
        dose = doubtful;
        session = evidence.replayed().session();
        boolean tooLong = since.get().plus(WITHIN).isBefore(now);
        return tooLong ? Optional.of("dose " + dose + " is not known since " + since.get()
            + ", though controller, line and pump are up") : Optional.empty();
    }

    private static int doubtful(Evidence evidence) {
        return evidence.replayed().doses().stream().filter(one -> isForThePumpToSay(evidence, one))
            .mapToInt(Dose::number).findFirst().orElse(0);
    }

    private static boolean isForThePumpToSay(Evidence evidence, Dose one) {
        return one.phase() instanceof Phase.Halting || one.phase() instanceof Phase.Uncertain doubt
            && !(doubt.because() instanceof Reason.MayHaveFlowedFreely
                && (doubt.ceased() || isOpen(evidence, one)));
    }

    private static boolean isOpen(Evidence evidence, Dose one) {
        return evidence.replayed().link(one.planned().channel()).troubles().stream()
            .anyMatch(Trouble::mayFlowFreely);
    }
}
