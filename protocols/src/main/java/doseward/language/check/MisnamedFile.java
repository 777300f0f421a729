package doseward.language.check;

import doseward.diagnostic.Diagnostic;

/** A house's own drug file that is not named after its drug. */
public final class MisnamedFile {
    private MisnamedFile() {}

    /** {@code wanted} is the name it should have. */
    public static Diagnostic found(String drug, String wanted) {
        return Diagnostic.error(MisnamedFile.class,
            "This file describes `" + drug + "`, and its name says something else.",
            "Name it `" + wanted + "`, so that no two files can describe one drug.",
            "it describes \"" + drug + "\"; name it \"" + wanted + "\"");
    }
}
