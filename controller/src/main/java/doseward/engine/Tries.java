package doseward.engine;

import doseward.plan.Giving.Flow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a pump was told of a dose so far.
 *
 * @param tokens how many were used
 * @param vain how many of them came to nothing since it last flowed
 * @param flows what the last was for
 * @param flowSeen when flow under the last was first known of
 * @param lapsed when the last one that came to nothing did so
 */
public record Tries(int tokens, int vain, List<Flow> flows, Optional<Instant> flowSeen,
    Optional<Instant> lapsed) {

    static final Tries NONE = new Tries(0, 0, List.of(), Optional.empty(), Optional.empty());

    public Tries {
        flows = List.copyOf(flows);
    }

    Tries another(List<Flow> ordered) {
        return new Tries(tokens + 1, vain + 1, ordered, Optional.empty(), lapsed);
    }

    Tries flowing(Instant at) {
        return new Tries(tokens, 0, flows, Optional.of(flowSeen.orElse(at)), lapsed);
    }

    Tries lapsed(Instant at) {
        return new Tries(tokens, vain, flows, Optional.empty(), Optional.of(at));
    }
}
