package doseward.simulator.scenario;

import java.time.Instant;
import java.util.Optional;

/** What happens in a scenario, or when. */
public sealed interface When {
    /** What follows happens at this time. */
    record At(Cue cue) implements When {}

    /** Something happens, together with what was said before it. */
    record Happens(Deed deed) implements When {}

    /** Knows a moment, once it is known. */
    interface Cue {
        /** Empty while it is not known yet. */
        Optional<Instant> moment(Bedside bedside);
    }

    /** Lets something happen now. */
    interface Deed {
        void befall(Bedside bedside);
    }
}
