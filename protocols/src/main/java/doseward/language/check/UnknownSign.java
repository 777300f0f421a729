package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Nearest;
import doseward.diagnostic.Phrase;
import java.util.List;
import java.util.Optional;

/** A sign that the signs file does not know. */
public final class UnknownSign {
    private static final int SHOWN = 8;

    private UnknownSign() {}

    public static Diagnostic found(Phrase sign, List<String> known) {
        Optional<String> nearest = Nearest.to(sign.text(), known);
        return Diagnostic.error(UnknownSign.class, sign.span(),
            "No sign is called `" + Short.of(sign.text()) + "`:",
            nearest.map(near -> "Did you mean `" + near + "`?")
                .orElseGet(() -> others(sign.text(), known)),
            "no sign is called \"" + Short.of(sign.text()) + "\""
                + nearest.map(near -> "; did you mean \"" + near + "\"?").orElse(""));
    }

    /** All of a short list; of a long one those that share a word. */
    private static String others(String written, List<String> known) {
        List<String> words = List.of(written.split(" "));
        List<String> alike = known.stream()
            .filter(name -> List.of(name.split(" ")).stream().anyMatch(words::contains)).limit(SHOWN)
                .toList();
        if (known.size() <= SHOWN || !alike.isEmpty()) {
            return "Signs are: " + String.join(", ", known.size() <= SHOWN ? known : alike)
                + (known.size() <= SHOWN ? "." : " and others.");
        }
        return "The signs file lists all that there are, such as `" + known.getFirst() + "`.";
    }
}
