package doseward.language.check;

import doseward.protocol.Condition;
import doseward.protocol.Sign;
import java.util.List;

/** The values of one sign that a clause allows. */
sealed interface Allowed {

    /** Millionths from the lowest to the highest, both counted. */
    record Between(long lowest, long highest) implements Allowed {}

    /** Some of a sign's choices. */
    record Among(List<String> choices) implements Allowed {}

    static Between of(Plain clause) {
        long value = clause.value().millionths();
        return switch (clause.comparison()) {
            case BELOW -> new Between(Long.MIN_VALUE, value - 1);
            case AT_MOST -> new Between(Long.MIN_VALUE, value);
            case EXACTLY -> new Between(value, value);
            case AT_LEAST -> new Between(value, Long.MAX_VALUE);
            case ABOVE -> new Between(value + 1, Long.MAX_VALUE);
        };
    }

    static Among of(Condition.Chosen clause, List<Sign> signs) {
        List<String> all = signs.stream().filter(sign -> sign.name().equals(clause.sign()))
            .filter(Sign.Choice.class::isInstance).map(Sign.Choice.class::cast)
            .flatMap(sign -> sign.choices().stream())
            .toList();
        return new Among(all.stream().filter(choice -> clause.choices().contains(choice) != clause.negated())
            .toList());
    }

    /** What both allow. */
    default Allowed and(Allowed other) {
        return switch (this) {
            case Between(long low, long high) when other instanceof Between(long low2, long high2) ->
                new Between(Math.max(low, low2), Math.min(high, high2));
            case Among(var choices) when other instanceof Among(var choices2) ->
                new Among(choices.stream().filter(choices2::contains).toList());
            case Between _, Among _ ->
                throw new IllegalArgumentException("a sign is a number or a choice, not both");
        };
    }

    default boolean isNothing() {
        return switch (this) {
            case Between(long low, long high) -> low > high;
            case Among(var choices) -> choices.isEmpty();
        };
    }
}
