package doseward.language.difference;

import doseward.protocol.ChangeRule;
import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.HoldRule;
import doseward.protocol.Order;
import doseward.protocol.StopRule;
import java.util.List;
import java.util.stream.Stream;

/** How the rules of an order go by the count of a table of criteria. */
final class Counted {
    private Counted() {}

    /** Whether one more criterion that is true can only hold, end, or keep from being lifted. */
    static boolean isOnlyAgainstGiving(String table, Order order) {
        Stream<Condition> against = Stream.concat(order.holds().stream().map(HoldRule::when),
            order.stops().stream().map(StopRule::when));
        Stream<Condition> towards = Stream.concat(order.holds().stream().map(HoldRule::until),
            order.schedule().onlyIf().stream());
        boolean changes = order.changes().stream().map(ChangeRule::when)
            .anyMatch(when -> counts(when, table).findAny().isPresent());
        return !changes
            && against.flatMap(when -> counts(when, table)).allMatch(Counted::isTrueOfMore)
            && towards.flatMap(when -> counts(when, table)).allMatch(Counted::isTrueOfFewer);
    }

    /** Where the table is counted; that nothing of it may be is taken as neither way. */
    private static Stream<Condition> counts(Condition condition, String table) {
        return switch (condition) {
            case Condition.CriteriaCount count -> count.table().equals(table) ? Stream.of(count)
                : Stream.empty();
            case Condition.AllOf(var parts) -> within(parts, table);
            case Condition.AnyOf(var parts) -> within(parts, table);
            case Condition.NoneOf(var parts) -> within(parts, table).map(_ -> condition);
            case Condition.Compared _, Condition.Between _, Condition.Chosen _, Condition.Trend _,
                Condition.FromBaseline _, Condition.GradeIs _, Condition.WorstGrade _, Condition.Count _,
                Condition.Says _, Condition.AgeIs _ -> Stream.empty();
        };
    }

    private static Stream<Condition> within(List<Condition> parts, String table) {
        return parts.stream().flatMap(part -> counts(part, table));
    }

    private static boolean isTrueOfMore(Condition condition) {
        return condition instanceof Condition.CriteriaCount count
            && (count.comparison() == Comparison.AT_LEAST || count.comparison() == Comparison.ABOVE);
    }

    private static boolean isTrueOfFewer(Condition condition) {
        return condition instanceof Condition.CriteriaCount count && switch (count.comparison()) {
            case BELOW, AT_MOST -> true;
            case EXACTLY -> count.count() == 0;
            case AT_LEAST, ABOVE -> false;
        };
    }
}
