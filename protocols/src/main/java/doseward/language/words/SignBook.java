package doseward.language.words;

import doseward.protocol.Sign;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names a condition may speak of; closed lists, so that a reader never guesses.
 *
 * @param tables the names of the tables of criteria
 */
public record SignBook(List<Sign> signs, List<String> tables) {
    public SignBook {
        signs = List.copyOf(signs);
        tables = List.copyOf(tables);
    }

    /** The signs alone, without any criteria. */
    public static SignBook of(List<Sign> signs) {
        return new SignBook(signs, List.of());
    }

    /** These signs, and the tables of these names besides those known already. */
    public SignBook with(List<String> more) {
        return new SignBook(signs, Stream.concat(tables.stream(), more.stream()).distinct()
            .toList());
    }

    public Optional<Sign> sign(String name) {
        return signs.stream().filter(sign -> sign.name().equals(name)).findFirst();
    }

    public List<String> names() {
        return signs.stream().map(Sign::name).toList();
    }

    /** The longest sign whose name begins the text as a whole word. */
    Optional<Sign> beginning(String text) {
        return signs.stream()
            .filter(sign -> begins(text, sign.name()))
            .max(Comparator.comparingInt(sign -> sign.name().length()));
    }

    private static boolean begins(String text, String name) {
        return text.startsWith(name) && (text.length() == name.length() || text.charAt(name.length()) == ' ');
    }

    boolean measuresIn(String unit) {
        return signs.stream().anyMatch(sign -> sign instanceof Sign.Measured number && number.unit()
            .equals(unit));
    }
}
