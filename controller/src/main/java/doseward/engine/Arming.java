package doseward.engine;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who must arm a course before anything of it is given. */
public enum Arming {
    /** Nobody; only in simulation, where nothing flows into anybody. */
    NONE("none"),
    /** Two different named people, each naming the check code of what would run. */
    TWO_PEOPLE("two people");

    private final String word;

    Arming(String word) {
        this.word = word;
    }

    /** As in settings. */
    public String word() {
        return word;
    }

    /** Whether anybody must. */
    public boolean isAsked() {
        return this != NONE;
    }

    /** What this stage asks for where nothing else is said. */
    public static Arming at(Stage stage) {
        return stage == Stage.SIMULATION ? NONE : TWO_PEOPLE;
    }

    /** The one of this word. */
    public static Optional<Arming> of(String word) {
        return Arrays.stream(values()).filter(arming -> arming.word.equals(word)).findFirst();
    }

    /** All words, as a sentence lists them. */
    public static String words() {
        return Arrays.stream(values()).map(Arming::word).collect(Collectors.joining(" or "));
    }
}
