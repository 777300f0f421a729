package doseward.language.source;

import doseward.diagnostic.Diagnostic;

/** A file in which nothing stands. */
final class EmptyFile {
    private EmptyFile() {}

    static Diagnostic found() {
        return Diagnostic.error(EmptyFile.class,
            "Nothing stands in this file, or only comments.",
            "Begin with `language: 1`, or let `doseward new NAME` write a file to begin with.",
            "nothing stands in this file");
    }
}
