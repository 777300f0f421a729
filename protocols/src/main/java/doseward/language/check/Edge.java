package doseward.language.check;

import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a rule begins to act on a value: a pressure below 90 mmHg is the low side, from 90 on.
 *
 * @param what is looked at, in the file's words
 * @param low whether low values are acted on
 * @param millionths of what it is compared with
 */
record Edge(String what, boolean low, long millionths) {

    /** Those of a condition; what is to be false has none, and neither has what is compared with a sign. */
    static Stream<Edge> of(Condition condition) {
        return switch (condition) {
            case Condition.AllOf(var parts) -> parts.stream().flatMap(Edge::of);
            case Condition.AnyOf(var parts) -> parts.stream().flatMap(Edge::of);
            case Condition.Compared compared -> compared(compared).stream();
            case Condition.NoneOf _, Condition.Between _, Condition.Chosen _, Condition.Trend _,
                Condition.FromBaseline _, Condition.GradeIs _, Condition.WorstGrade _,
                Condition.CriteriaCount _, Condition.Count _, Condition.Says _, Condition.AgeIs _ ->
                Stream.empty();
        };
    }

    private static Optional<Edge> compared(Condition.Compared clause) {
        Optional<Boolean> low = side(clause.comparison());
        return low.flatMap(side -> Fact.measure(clause.value()).map(value ->
            new Edge(Fact.what(clause.subject(), clause.value()), side, value)));
    }

    private static Optional<Boolean> side(Comparison comparison) {
        return switch (comparison) {
            case BELOW, AT_MOST -> Optional.of(true);
            case ABOVE, AT_LEAST -> Optional.of(false);
            case EXACTLY -> Optional.empty();
        };
    }
}
