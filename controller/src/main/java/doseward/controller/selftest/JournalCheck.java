package doseward.controller.selftest;

import doseward.journal.Journal;
import doseward.journal.JournalFailed;
import java.util.Optional;

/**
 * The journal on its disk is, to the byte, what this controller wrote. That it can be written shows when the
 * self-test itself is remembered: if that fails, the controller ends.
 */
public record JournalCheck(Journal journal) implements Check {
    @Override public String name() {
        return "journal";
    }

    @Override public Optional<String> trouble() {
        try {
            journal.verify();
            return Optional.empty();
        } catch (JournalFailed failed) {
            return Optional.of(failed.getMessage());
        }
    }
}
