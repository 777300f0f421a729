package doseward.simulator.invariant;

import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.engine.Engine;
import java.time.Instant;
import java.util.Optional;

/**
 * What keeps a dose that waits is the same whether it was worked out before or is worked out anew. Looking
 * anew takes longer than a turn; so one world in some is asked.
 */
final class LookedAtAnew implements Law {
    private static final int ONE_WORLD_IN = 25;

    @Override public Optional<String> broken(Evidence evidence) {
        return evidence.world().seed() % ONE_WORLD_IN == 0
            ? evidence.world().screen().flatMap(live -> broken(live, evidence.world().courseNow()))
            : Optional.empty();
    }

    private static Optional<String> broken(Course live, Instant at) {
        for (Dose dose : live.doses()) {
            if (!dose.isSettled() && !dose.isOpen() && dose.isDue(at)) {
                var known = Engine.against(live, dose, at);
                var anew = Engine.against(live.lookedAtAnew(), dose, at);
                if (!known.equals(anew)) {
                    return Optional.of("against dose " + dose.number() + " stands " + known
                        + ", and looked at anew " + anew);
                }
            }
        }
        return Optional.empty();
    }
}
