package doseward.language.format;

import doseward.diagnostic.Findings;
import java.util.List;

/** What came of formatting a file. */
public sealed interface Formatted {

    /**
     * The file in its one layout, with every word that now stands otherwise.
     *
     * @param changes whether a byte of the file would change
     */
    record Done(String text, List<Rewrite> rewrites, boolean changes) implements Formatted {
        public Done {
            rewrites = List.copyOf(rewrites);
        }
    }

    /** The file can't be read, or does not say for sure what is meant. */
    record Refused(Findings findings) implements Formatted {}

    /** It could not be shown that the new text says what the old one says, so there is no new text. */
    record Unproven(String why) implements Formatted {}
}
