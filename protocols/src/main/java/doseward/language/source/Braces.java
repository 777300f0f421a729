package doseward.language.source;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;

/** Braces and brackets: inside them a comma ends the value, silently. */
final class Braces {
    private Braces() {}

    static Diagnostic found(Phrase rest) {
        boolean brace = rest.text().startsWith("{");
        String kind = brace ? "braces" : "brackets";
        return Diagnostic.error(Braces.class, rest.span(),
            "Inside " + kind + " a comma ends the value, so that `720,000` would say 720:",
            brace ? "Write each key on a line of its own, indented below."
                : "Write each item on a line of its own, "
                + "after `- `.",
            "inside " + kind + " a comma ends the value; write one thing a line");
    }
}
