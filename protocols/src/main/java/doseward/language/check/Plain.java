package doseward.language.check;

import doseward.language.draft.ConditionDraft;
import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.quantity.Measure;
import java.util.Optional;

/** The plainest clause: the latest value of a sign compared with a fixed one. */
record Plain(String sign, Comparison comparison, Measure value) {

    /** Empty for every other clause. */
    static Optional<Plain> of(Condition condition) {
        return condition instanceof Condition.Compared(Condition.Latest(var sign), var comparison,
            Condition.Fixed(var value), var lasting) && lasting.equals(Condition.Lasting.NOT)
            ? Optional.of(new Plain(sign, comparison, value)) : Optional.empty();
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
        return words.map(one -> sign + " " + one + " " + value);
    }
}
