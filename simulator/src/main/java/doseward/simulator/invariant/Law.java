package doseward.simulator.invariant;

import java.util.Optional;

/** Something that must hold in every world, whatever goes wrong in it. */
public interface Law {
    /** What broke, in a sentence; empty while it holds. Asked after every turn. */
    Optional<String> broken(Evidence evidence);

    /** The same, asked once when the world has come to its end. */
    default Optional<String> brokenAtEnd(Evidence evidence) {
        return broken(evidence);
    }
}
