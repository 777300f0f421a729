package doseward.language.check;

import doseward.language.draft.ConditionDraft;
import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import java.util.Optional;

/**
 * The plainest clause: something looked at, compared with something.
 *
 * @param what is looked at, in the file's words
 * @param value what it is compared with, in the file's words
 */
record Plain(String what, Comparison comparison, String value) {

    /** Empty for every other clause, and where it must last. */
    static Optional<Plain> of(Condition condition) {
        if (condition instanceof Condition.Compared(var subject, var comparison, _, var lasting)
                && lasting.equals(Condition.Lasting.NOT)) {
            String before = subject.text() + " " + comparison.words() + " ";
            return Optional.of(new Plain(subject.text(), comparison,
                condition.text().substring(before.length())));
        }
        return Optional.empty();
    }

    static Optional<Plain> of(ConditionDraft draft) {
        return of(draft.condition());
    }

    /** What it says after its sign: {@code below 90 mmHg}. */
    String rest() {
        return comparison.words() + " " + value;
    }

    /** The opposite of the comparison: {@code below 90 mmHg} is {@code at least 90 mmHg}. */
    Optional<String> opposite() {
        Optional<String> words = switch (comparison) {
            case BELOW -> Optional.of("at least");
            case AT_MOST -> Optional.of("above");
            case AT_LEAST -> Optional.of("below");
            case ABOVE -> Optional.of("at most");
            case EXACTLY -> Optional.empty();
        };
        return words.map(one -> what + " " + one + " " + value);
    }
}
