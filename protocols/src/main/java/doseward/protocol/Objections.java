package doseward.protocol;

import java.util.List;
import java.util.Optional;

/** What is wrong with a value for a sign. */
final class Objections {
    private Objections() {}

    static Optional<String> to(Sign sign, Value value) {
        return switch (sign) {
            case Sign.Measured measured -> measured(measured, value);
            case Sign.Choice choice -> value instanceof Value.Chosen(var one)
                && choice.choices().contains(one) ? Optional.empty() : oneOf(sign, choice.choices());
            case Sign.Several several -> several(several, value);
            case Sign.Grade grade -> grade(grade, value);
            case Sign.Event event -> value instanceof Value.Happened ? Optional.empty()
                : Optional.of(event.name() + " happens, and has no value");
        };
    }

    private static Optional<String> measured(Sign.Measured sign, Value value) {
        if (!(value instanceof Value.Measured(var measure))) {
            return Optional.of(sign.name() + " is a number in " + sign.unit());
        }
        if (!measure.unit().equals(sign.unit())) {
            return Optional.of(sign.name() + " is in " + sign.unit() + ", not in " + measure.unit());
        }
        return sign.plausible().includes(measure) ? Optional.empty()
            : Optional.of(measure + " is no plausible " + sign.name() + "; it goes from " + sign.plausible());
    }

    private static Optional<String> several(Sign.Several sign, Value value) {
        List<String> choices = switch (value) {
            case Value.Chosen(var one) -> List.of(one);
            case Value.SeveralChosen(var all) -> all;
            case Value.Measured _, Value.Graded _, Value.Happened _ -> List.of();
        };
        if (choices.isEmpty() || !sign.choices().containsAll(choices)) {
            return oneOf(sign, sign.choices());
        }
        return choices.size() > 1 && choices.contains(sign.alone())
            ? Optional.of(sign.name() + " is `" + sign.alone() + "` only by itself") : Optional.empty();
    }

    private static Optional<String> grade(Sign.Grade sign, Value value) {
        if (sign.grading() instanceof Sign.Grading.WorkedOut) {
            return Optional.of("the grade of " + sign.name() + " is worked out, not recorded");
        }
        return value instanceof Value.Graded(int grade) && grade >= 0 && grade <= Value.WORST_GRADE
            ? Optional.empty() : Optional.of(sign.name() + " is a grade from 0 to " + Value.WORST_GRADE);
    }

    private static Optional<String> oneOf(Sign sign, List<String> choices) {
        return Optional.of(sign.name() + " is one of: " + String.join(", ", choices));
    }
}
