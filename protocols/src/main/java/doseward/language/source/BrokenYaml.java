package doseward.language.source;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.SourceText;
import doseward.diagnostic.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** A file whose form breaks: what follows can't be told apart any more. */
final class BrokenYaml {
    private BrokenYaml() {}

    private static final Pattern PLACE = Pattern.compile("line (\\d{1,9}), column (\\d{1,9})");

    static Diagnostic found(JacksonException broken, SourceText source) {
        String message = String.valueOf(broken.getOriginalMessage());
        Span at = place(broken, message);
        String line = source.line(at.line());
        boolean tab = message.contains("\\t(TAB)") || line.stripTrailing().startsWith("\t");
        return tab ? tab(at) : Diagnostic.error(BrokenYaml.class, at,
            says(message), "Nothing after this place was read; there may be more to mend.", brief(message));
    }

    /** A value before which no key stands. */
    static Diagnostic withoutKey(Span at) {
        return Diagnostic.error(BrokenYaml.class, at, "Here a key should stand, and there is none:",
            "Write the key, or take the line out.", "a key should stand here");
    }

    private static Diagnostic tab(Span at) {
        return Diagnostic.error(BrokenYaml.class, at,
            "A tab stands here, and its width differs from screen to screen:",
            "Indent with spaces. Nothing after this place was read; there may be more to mend.",
            "a tab; indent with spaces");
    }

    private static String says(String message) {
        if (message.contains("mapping values are not allowed")) {
            return "A second `:` stands on this line, or the line is indented too far:";
        }
        if (message.contains("Expected a property name")) {
            return "A list or mapping stands where a key should be:";
        }
        if (message.contains("cannot start any token")) {
            return "A value can't begin with this character:";
        }
        return "The form of the file breaks here. Is the indentation right, and every key followed by `: `?";
    }

    private static String brief(String message) {
        String says = says(message);
        return Character.toLowerCase(says.charAt(0)) + says.substring(1).replaceAll("[:.?]$", "");
    }

    /**
     * The last place in the parser's words is where it stumbled; its own location is where it stood before.
     */
    private static Span place(JacksonException broken, String message) {
        Matcher places = PLACE.matcher(message);
        TokenStreamLocation location = broken.getLocation();
        int line = location == null ? 1 : location.getLineNr();
        int column = location == null ? 1 : location.getColumnNr();
        while (places.find()) {
            line = Integer.parseInt(places.group(1));
            column = Integer.parseInt(places.group(2));
        }
        return new Span(Math.max(1, line), Math.max(1, column), 1);
    }
}
