package doseward.controller.telling;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people ask "why" of. */
public sealed interface Question {
    /** What may be asked. */
    String HELP = "Ask of a dose, as `7` or `dose 7`; of `hold`; of a cycle, as `cycle 1`; or of `course`.";

    /** What became of this dose. */
    record OfDose(int number) implements Question {}

    /** What is held now. */
    record OfHolds() implements Question {}

    /** How far a cycle came. */
    record OfCycle(int number) implements Question {}

    /** How far the course came. */
    record OfCourse() implements Question {}

    /** The question of these words; empty when they ask nothing that can be answered. */
    static Optional<Question> of(String words) {
        Matcher asked = Form.WORDS.matcher(words.strip());
        if (!asked.matches()) {
            return Optional.empty();
        }
        if (asked.group("dose") instanceof String dose) {
            return Optional.of(new OfDose(Integer.parseInt(dose)));
        }
        if (asked.group("cycle") instanceof String cycle) {
            return Optional.of(new OfCycle(Integer.parseInt(cycle)));
        }
        return Optional.of(words.strip().startsWith("hold") ? new OfHolds() : new OfCourse());
    }

    /** How a question is written. */
    final class Form {
        private static final Pattern WORDS =
            Pattern.compile("(?:dose )?(?<dose>[0-9]{1,4})|holds?|cycle (?<cycle>[0-9]{1,4})|course|");

        private Form() {}
    }
}
