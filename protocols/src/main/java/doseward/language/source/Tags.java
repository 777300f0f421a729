package doseward.language.source;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Span;

/** YAML tags, which would change what a word means. */
final class Tags {
    private Tags() {}

    static Diagnostic found(Span at) {
        return Diagnostic.error(Tags.class, at,
            "`!` begins a YAML tag, which would change what the words after it mean:",
            "Take the tag out. Every word here means what it says.",
            "`!` begins a tag; take it out");
    }
}
