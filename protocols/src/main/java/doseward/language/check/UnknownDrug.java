package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Nearest;
import doseward.diagnostic.Phrase;
import java.util.List;

/** A drug for which there is no drug file. */
public final class UnknownDrug {
    private UnknownDrug() {}

    public static Diagnostic found(Phrase drug, List<String> known) {
        String mend = Nearest.to(drug.text(), known).map(near -> "Did you mean `" + near + "`?")
            .orElse("Drug files here: " + String.join(", ", known) + ".");
        return Diagnostic.error(UnknownDrug.class, drug.span(),
            "No drug file is called `" + Short.of(drug.text()) + "`:",
            mend,
            "no drug file is called \"" + Short.of(drug.text()) + "\"");
    }
}
