package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;

/** A drug that is taken from the house's own file, though one is shipped. */
public final class OwnDrugFile {
    private OwnDrugFile() {}

    public static Diagnostic found(Phrase drug, String file) {
        return Diagnostic.error(OwnDrugFile.class, drug.span(),
            "What is true of `" + Short.of(drug.text()) + "` is taken from `" + file
                + "`, not from the file that is shipped:",
            "Its limits, too, are the house's own. If that is meant, accept it by name when the protocol is "
                + "approved; else remove the file.",
            "\"" + Short.of(drug.text()) + "\" is taken from " + file + ", not from the shipped file")
            .asWarning();
    }
}
