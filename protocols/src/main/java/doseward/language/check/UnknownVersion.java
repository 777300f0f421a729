package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;

/** A file in a version of the language that this program does not read. */
public final class UnknownVersion {
    private UnknownVersion() {}

    public static Diagnostic found(Phrase version, String known) {
        return Diagnostic.error(UnknownVersion.class, version.span(),
            "This program reads version " + known + " of the language, and this is another:",
            "Read it with the program that it was written for, or write `language: " + known
                + "` and check what it says.",
            "this program reads version " + known + " of the language, not \"" + Short.of(version.text())
                + "\"");
    }
}
