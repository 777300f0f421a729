package doseward.language.source;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Span;
import java.util.Locale;

/** Bytes that are not UTF-8, or a character that an author can't see and so can't check. */
final class NotText {
    private NotText() {}

    static Diagnostic notUtf8() {
        return Diagnostic.error(NotText.class,
            "The file is not text in UTF-8. Nothing of it was read.",
            "Save it as UTF-8. If it is a picture or a program, it is the wrong file.",
            "not text in UTF-8");
    }

    static Diagnostic unseen(Span at, int codePoint) {
        String name = String.format(Locale.ROOT, "U+%04X", codePoint);
        return Diagnostic.error(NotText.class, at,
            "A character stands here that nobody can see (" + name
                + "). A schedule must be what it looks like:",
            "Delete it and type what is around it again.",
            "a character that can't be seen, " + name);
    }
}
