package doseward.controller.selftest;

import java.util.Optional;

/** One thing that the controller can find out about itself. */
public interface Check {
    /** What is checked, as it stands in the journal. */
    String name();

    /** What is wrong and what to do, in a sentence; empty when all is well. */
    Optional<String> trouble();
}
