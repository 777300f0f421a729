package doseward.language.source;

import doseward.diagnostic.Diagnostic;

/** A file far longer than any schedule. */
final class FileTooLarge {
    private FileTooLarge() {}

    static Diagnostic found() {
        return Diagnostic.error(FileTooLarge.class,
            "The file is larger than 1 MiB. Nothing of it was read.",
            "A schedule is a few hundred lines. Is this another file?",
            "larger than 1 MiB; nothing was read");
    }
}
