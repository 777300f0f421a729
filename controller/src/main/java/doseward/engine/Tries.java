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
 * @param notAfter the last moment at which a pump begins that; empty before the first
 * @param flowSeen when flow under the last was first known of
 * @param lapsed when the last one that came to nothing did so
 */
public record Tries(int tokens, int vain, List<Flow> flows, Optional<Instant> notAfter,
    Optional<Instant> flowSeen, Optional<Instant> lapsed) {

    static final Tries NONE =
        new Tries(0, 0, List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public Tries {
        flows = List.copyOf(flows);
    }

    Tries another(List<Flow> ordered, Instant last) {
        return new Tries(tokens + 1, vain + 1, ordered, Optional.of(last), Optional.empty(), lapsed);
    }

    Tries flowing(Instant at) {
        return new Tries(tokens, 0, flows, notAfter, Optional.of(flowSeen.orElse(at)), lapsed);
    }

    Tries lapsed(Instant at) {
        return new Tries(tokens, vain, flows, notAfter, Optional.empty(), Optional.of(at));
    }

    /** When what is heard of only now began at the latest: no pump begins after its order's last moment. */
    Instant begunBy(Instant heard) {
        return notAfter.filter(heard::isAfter).orElse(heard);
    }
}
