package doseward.language.words;

import doseward.protocol.Sign;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The signs a protocol may speak of; a closed list, so that a reader never guesses. */
public record SignBook(List<Sign> signs) {
    public SignBook {
        signs = List.copyOf(signs);
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
            .filter(sign -> text.equals(sign.name()) || text.startsWith(sign.name() + " "))
            .max(Comparator.comparingInt(sign -> sign.name().length()));
    }

    boolean measuresIn(String unit) {
        return signs.stream().anyMatch(sign -> sign instanceof Sign.Number number && number.unit()
            .equals(unit));
    }
}
