package doseward.language.check;

import doseward.protocol.Condition;
import java.util.Optional;

/** What checks ask of a single clause. */
final class Clause {
    private Clause() {}

    /** The sign it looks at; a count of doses looks at none. */
    static Optional<String> sign(Condition clause) {
        return switch (clause) {
            case Condition.Compared compared -> Optional.of(compared.sign());
            case Condition.Chosen chosen -> Optional.of(chosen.sign());
            case Condition.DosesHeld _, Condition.AllOf _, Condition.AnyOf _ -> Optional.empty();
        };
    }

    /** What it says after its sign: {@code below 90 mmHg}. */
    static String rest(Condition.Compared clause) {
        return clause.comparison().words() + " " + clause.value();
    }

    /** The opposite of a comparison: {@code below 90 mmHg} is {@code at least 90 mmHg}. */
    static Optional<String> opposite(Condition.Compared clause) {
        Optional<String> words = switch (clause.comparison()) {
            case BELOW -> Optional.of("at least");
            case AT_MOST -> Optional.of("above");
            case AT_LEAST -> Optional.of("below");
            case ABOVE -> Optional.of("at most");
            case EXACTLY -> Optional.empty();
        };
        return words.map(comparison -> clause.sign() + " " + comparison + " " + clause.value());
    }
}
