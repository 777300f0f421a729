package doseward.language.source;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Span;

/** Escapes inside quotes. */
final class Escapes {
    private Escapes() {}

    static Diagnostic found(Span at) {
        return Diagnostic.error(Escapes.class, at,
            "Inside these quotes something is written as an escape, so it is not what it looks like:",
            "Write it plainly; most values need no quotes.",
            "an escape inside quotes; write it plainly");
    }
}
