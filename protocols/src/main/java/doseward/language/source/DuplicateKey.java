package doseward.language.source;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;

/** A key that stands twice in one place. */
final class DuplicateKey {
    private DuplicateKey() {}

    static Diagnostic found(Phrase again, Phrase first) {
        String key = "`" + again.text() + "`";
        return Diagnostic.error(DuplicateKey.class, again.span(),
                key + " is said twice, and only one of them could count:",
                "Keep the one that is meant.",
                "\"" + again.text() + "\" is said twice (line " + first.span().line() + ")")
            .beside("and again", first.span(), "said here");
    }
}
