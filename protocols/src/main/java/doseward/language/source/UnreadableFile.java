package doseward.language.source;

import doseward.diagnostic.Diagnostic;

/** A file that is not there, or that the system will not give. */
final class UnreadableFile {
    private UnreadableFile() {}

    static Diagnostic because(String why) {
        return Diagnostic.error(UnreadableFile.class, why, "", why.substring(0, why.length() - 1));
    }
}
