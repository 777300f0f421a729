package doseward.simulator.invariant;

import doseward.simulator.world.World.Hearing;
import java.util.List;
import java.util.Optional;

/** Nothing moves before its reason is on disk: no pump hears of a dose that the journal does not know. */
final class ReasonBeforeFlow implements Law {
    private int seen;

    @Override public Optional<String> broken(Evidence evidence) {
        List<Hearing> hearings = evidence.world().hearings();
        while (seen < hearings.size()) {
            Hearing hearing = hearings.get(seen++);
            boolean known = evidence.order(hearing.order().token())
                .filter(ordered -> ordered.entry() <= hearing.entriesOnDisk()).isPresent();
            if (!known) {
                return Optional.of("the pump heard of " + hearing.order().token() + " at " + hearing.at()
                    + ", and the journal of " + hearing.entriesOnDisk() + " entries did not have it");
            }
        }
        return Optional.empty();
    }
}
