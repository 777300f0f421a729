package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Nearest;
import doseward.diagnostic.Phrase;
import java.util.List;
import java.util.Optional;

/** A choice that a sign never takes. */
public final class UnknownChoice {
    private UnknownChoice() {}

    public static Diagnostic found(String sign, Phrase choice, List<String> known) {
        Optional<String> nearest = Nearest.to(choice.text(), known);
        return Diagnostic.error(UnknownChoice.class, choice.span(),
            "`" + sign + "` is never `" + Short.of(choice.text()) + "`:",
            nearest.map(near -> "Did you mean `" + near + "`?")
                .orElse("It can be: " + String.join(", ", known) + "."),
            "\"" + sign + "\" is never \"" + Short.of(choice.text()) + "\""
                + nearest.map(near -> "; did you mean \"" + near + "\"?").orElse(""));
    }
}
