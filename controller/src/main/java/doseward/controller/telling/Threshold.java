package doseward.controller.telling;

import doseward.plan.Plan;
import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Order;
import doseward.quantity.Measure;
import java.util.List;
import java.util.stream.Stream;

/** A value at which a rule holds or stops, as far as a rule is about the latest reading and a fixed value. */
public record Threshold(String sign, Comparison comparison, Measure value, boolean stops) {

    /** All of the plan about the sign, each once. */
    public static List<Threshold> of(Plan plan, String sign) {
        return plan.orders().stream().flatMap(Threshold::of)
            .filter(threshold -> threshold.sign().equals(sign)).distinct().toList();
    }

    private static Stream<Threshold> of(Order order) {
        return Stream.concat(order.holds().stream().flatMap(rule -> of(rule.when(), false)),
            order.stops().stream().flatMap(rule -> of(rule.when(), true)));
    }

    private static Stream<Threshold> of(Condition condition, boolean stops) {
        return switch (condition) {
            case Condition.Compared(Condition.Latest(var sign), var comparison,
                Condition.Fixed(var value), _) -> Stream.of(new Threshold(sign, comparison, value, stops));
            case Condition.AllOf(var parts) -> parts.stream().flatMap(part -> of(part, stops));
            case Condition.AnyOf(var parts) -> parts.stream().flatMap(part -> of(part, stops));
            case Condition.Compared _, Condition.Between _, Condition.Chosen _, Condition.Trend _,
                Condition.FromBaseline _, Condition.GradeIs _, Condition.WorstGrade _,
                Condition.CriteriaCount _, Condition.Count _, Condition.Says _, Condition.AgeIs _,
                Condition.NoneOf _ -> Stream.empty();
        };
    }

    /** As beside its line: {@code hold below 90 mmHg}. */
    public String words() {
        return (stops ? "stop " : "hold ") + comparison.words() + " " + value;
    }
}
