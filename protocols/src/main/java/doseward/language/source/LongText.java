package doseward.language.source;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Span;

/** Text over several lines. */
final class LongText {
    private LongText() {}

    static Diagnostic at(Span at) {
        return Diagnostic.error(LongText.class, at,
            "This text runs over more than one line:",
            "Write it on one line. Is a `:` missing, or the next line indented too far?",
            "text over more than one line");
    }
}
