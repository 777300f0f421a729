package doseward.language.source;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Span;

/** Nesting deeper than any schedule needs. */
final class TooDeep {
    private TooDeep() {}

    static Diagnostic at(Span at) {
        return Diagnostic.error(TooDeep.class, at,
            "Here the file is nested deeper than " + YamlTree.DEEPEST + " levels, and reading ended:",
            "A protocol needs half of that. Is the indentation right?",
            "nested deeper than " + YamlTree.DEEPEST + " levels");
    }
}
