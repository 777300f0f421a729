package doseward.simulator.invariant;

import java.util.Optional;

/** The engine never asks for what the interlock forbids. */
final class InterlockNeverNeeded implements Law {
    @Override public Optional<String> broken(Evidence evidence) {
        return evidence.replayed().forbidden().map(why -> "the interlock forbade: " + why);
    }
}
