package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Nearest;
import doseward.diagnostic.Phrase;
import java.util.List;
import java.util.Optional;

/** A table of criteria that stands neither at the top nor in the order. */
public final class UnknownTable {
    private UnknownTable() {}

    public static Diagnostic found(Phrase table, List<String> known) {
        Optional<String> nearest = Nearest.to(table.text(), known);
        String others = known.isEmpty() ? "There are none here. Add it under `criteria`."
            : "Tables here: " + String.join(", ", known) + ".";
        return Diagnostic.error(UnknownTable.class, table.span(),
            "No table of criteria is called `" + Short.of(table.text()) + "`:",
            nearest.map(near -> "Did you mean `" + near + "`?").orElse(others),
            "no table of criteria is called \"" + Short.of(table.text()) + "\""
                + nearest.map(near -> "; did you mean \"" + near + "\"?").orElse(""));
    }
}
