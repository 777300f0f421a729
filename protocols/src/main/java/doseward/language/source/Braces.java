package doseward.language.source;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;
import doseward.diagnostic.Span;

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

    /** Two pieces that may have been one number. */
    static Diagnostic split(Phrase before, Phrase after) {
        String joined = before.text() + "," + after.text();
        return Diagnostic.error(Braces.class, before.span(),
                "Inside braces or brackets a comma ends the value, so this says `" + before.text()
                    + "` and then `" + after.text() + "`:",
                "Did you mean one number, `" + joined + "`? Then write it on a line of its own, outside "
                    + "braces. If two things are meant, write each on a line of its own.",
                "a comma inside braces may have split `" + joined + "`; write it on a line of its own")
            .beside("ends here", after.span(), "begins here");
    }

    /** A piece inside braces that says nothing, as when a comma has cut it off. */
    static Diagnostic cutOff(Phrase key) {
        return Diagnostic.error(Braces.class, key.span(),
            "Inside braces a comma ends the value, so `" + key.text() + "` stands here as a key that says "
                + "nothing:",
            "Does it belong to what stands before the comma? Write that on a line of its own, outside "
                + "braces.",
            "`" + key.text() + "` was cut off by a comma inside braces; write it on a line of its own");
    }

    /** Braces or brackets around nothing. */
    static Diagnostic empty(Span at) {
        return Diagnostic.error(Braces.class, at,
            "Nothing stands inside these braces or brackets, and there is no plain way to write that:",
            "Take them out, with their key.",
            "nothing stands inside these braces; take them out");
    }
}
