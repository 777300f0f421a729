package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Nearest;
import doseward.diagnostic.Phrase;
import java.util.List;
import java.util.Optional;

/** A sign that the signs file does not know. */
public final class UnknownSign {
    private UnknownSign() {}

    public static Diagnostic found(Phrase sign, List<String> known) {
        Optional<String> nearest = Nearest.to(sign.text(), known);
        return Diagnostic.error(UnknownSign.class, sign.span(),
            "No sign is called `" + Short.of(sign.text()) + "`:",
            nearest.map(near -> "Did you mean `" + near + "`?")
                .orElse("Signs are: " + String.join(", ", known) + "."),
            "no sign is called \"" + Short.of(sign.text()) + "\""
                + nearest.map(near -> "; did you mean \"" + near + "\"?").orElse(""));
    }
}
