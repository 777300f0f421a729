package doseward.language.source;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Span;

/** Anchors, aliases and merge keys: words that stand for others far away. */
final class Anchors {
    private Anchors() {}

    static Diagnostic anchor(Span at) {
        return found(at, "`&` names a piece of YAML so that it can be used elsewhere:",
            "`&` names a piece for reuse");
    }

    static Diagnostic alias(Span at) {
        return found(at, "`*` stands for a piece of YAML that is written elsewhere:",
            "`*` stands for another piece");
    }

    static Diagnostic merge(Span at) {
        return found(at, "`<<` takes over what is written elsewhere:", "`<<` takes over another piece");
    }

    private static Diagnostic found(Span at, String says, String brief) {
        return Diagnostic.error(Anchors.class, at, says,
            "Write it out here. A reader must see each number where it counts.", brief + "; write it out");
    }
}
