package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Nearest;
import doseward.diagnostic.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A name that nothing in the file has. */
public final class UnknownName {
    private UnknownName() {}

    /** A name of an order or of something that happens. */
    public static Diagnostic orderOrEvent(Phrase name, List<String> orders, List<String> events) {
        List<String> all = Stream.concat(orders.stream(), events.stream()).toList();
        return found(name, "order and no event", all, list("Orders here: ", orders)
            + list(" What happens: ", events));
    }

    /** A name of one kind of thing, such as a stage. */
    public static Diagnostic of(String kind, Phrase name, List<String> known) {
        return found(name, kind, known, known.isEmpty() ? "There is no " + kind + " here."
            : list(Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + "s here: ", known));
    }

    private static String list(String before, List<String> names) {
        return names.isEmpty() ? "" : before + String.join(", ", names) + ".";
    }

    private static Diagnostic found(Phrase name, String kind, List<String> known, String all) {
        Optional<String> nearest = Nearest.to(name.text(), known);
        return Diagnostic.error(UnknownName.class, name.span(),
            "No " + kind + " is called `" + Short.of(name.text()) + "`:",
            nearest.map(near -> "Did you mean `" + near + "`?").orElse(all),
            "no " + kind + " is called \"" + Short.of(name.text()) + "\""
                + nearest.map(near -> "; did you mean \"" + near + "\"?").orElse(""));
    }
}
