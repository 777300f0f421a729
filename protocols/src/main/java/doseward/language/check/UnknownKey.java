package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Nearest;
import doseward.diagnostic.Phrase;
import java.util.Collection;
import java.util.Optional;

/** A key that the language does not have in this place. */
public final class UnknownKey {
    private UnknownKey() {}

    public static Diagnostic found(String section, Phrase key, Collection<String> known) {
        Optional<String> nearest = Nearest.to(key.text(), known);
        String mend = nearest.map(near -> "Did you mean `" + near + "`?")
            .orElseGet(() -> "Keys here: " + String.join(", ", known) + ".");
        return Diagnostic.error(UnknownKey.class, key.span(),
            Section.named(section, "`") + " has no key `" + Short.of(key.text()) + "`:",
            mend,
            Section.named(section, "\"") + " has no key \"" + Short.of(key.text()) + "\""
                + nearest.map(near -> "; did you mean \"" + near + "\"?").orElse(""));
    }
}
