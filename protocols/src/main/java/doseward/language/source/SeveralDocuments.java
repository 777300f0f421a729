package doseward.language.source;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Span;

/** A second YAML document in one file. */
final class SeveralDocuments {
    private SeveralDocuments() {}

    static Diagnostic at(Span at) {
        return Diagnostic.error(SeveralDocuments.class, at,
            "A second document begins here, and only the first would be read:",
            "Take out the line `---` above, or put this into a file of its own.",
            "a second document in one file");
    }
}
