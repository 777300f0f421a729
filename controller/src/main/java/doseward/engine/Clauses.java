package doseward.engine;

import doseward.protocol.ChangeRule;
import doseward.protocol.Companion;
import doseward.protocol.Condition;
import doseward.protocol.Condition.Reference;
import doseward.protocol.Condition.Subject;
import doseward.protocol.CourseShape;
import doseward.protocol.Criteria;
import doseward.protocol.HoldRule;
import doseward.protocol.Order;
import doseward.protocol.PatientNeeds;
import doseward.protocol.Protocol;
import doseward.protocol.StopRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The single clauses that conditions are made of, and the signs that they look at. */
public final class Clauses {
    private Clauses() {}

    /** Every clause of every condition in the protocol. */
    static List<Condition> of(Protocol protocol) {
        CourseShape course = protocol.course();
        Stream<Condition> gates = Stream.concat(course.onlyIf().stream(),
            Stream.concat(course.stages().stream().flatMap(stage -> stage.onlyIf().stream()),
                course.nextCourse().stream().flatMap(next -> next.onlyIf().stream())));
        Stream<Condition> others = Stream.concat(
            protocol.patient().refuse().stream().map(PatientNeeds.Refusal::when),
            protocol.companions().stream().map(Companion::onlyIf).flatMap(only -> only.stream()));
        Stream<Condition> rules = protocol.orders().stream().flatMap(Clauses::ofOrder);
        return Stream.of(gates, others, rules).flatMap(conditions -> conditions)
            .flatMap(condition -> within(condition).stream()).toList();
    }

    static Stream<Condition> ofOrder(Order order) {
        return Stream.of(
            order.schedule().onlyIf().stream(),
            order.holds().stream().flatMap((HoldRule rule) -> Stream.of(rule.when(), rule.until())),
            order.stops().stream().map(StopRule::when),
            order.changes().stream().map(ChangeRule::when),
            order.criteria().stream().flatMap(table -> table.criteria().stream())
                .map(Criteria.Criterion::when)).flatMap(conditions -> conditions);
    }

    /** What conditions of the protocol ask people to judge; questions of rules are put by themselves. */
    public static List<Condition.Says> sayings(Protocol protocol) {
        return of(protocol).stream().flatMap(clause -> clause instanceof Condition.Says says
            ? Stream.of(says) : Stream.empty()).distinct().toList();
    }

    /** The clauses of a condition, in the order of the file. */
    static List<Condition> within(Condition condition) {
        List<Condition> clauses = new ArrayList<>();
        collect(condition, clauses);
        return clauses;
    }

    private static void collect(Condition condition, List<Condition> clauses) {
        switch (condition) {
            case Condition.AllOf(var parts) -> parts.forEach(part -> collect(part, clauses));
            case Condition.AnyOf(var parts) -> parts.forEach(part -> collect(part, clauses));
            case Condition.NoneOf(var parts) -> parts.forEach(part -> collect(part, clauses));
            case Condition.Compared _, Condition.Between _, Condition.Chosen _, Condition.Trend _,
                Condition.FromBaseline _, Condition.GradeIs _, Condition.WorstGrade _,
                Condition.CriteriaCount _, Condition.Count _, Condition.Says _, Condition.AgeIs _ ->
                clauses.add(condition);
        }
    }

    /** How long the clause must have lasted; empty for a kind of clause that can't say so. */
    static Optional<Condition.Lasting> lasting(Condition clause) {
        return switch (clause) {
            case Condition.Compared compared -> Optional.of(compared.lasting());
            case Condition.Between between -> Optional.of(between.lasting());
            case Condition.Chosen chosen -> Optional.of(chosen.lasting());
            case Condition.Trend _, Condition.FromBaseline _, Condition.GradeIs _, Condition.WorstGrade _,
                Condition.CriteriaCount _, Condition.Count _, Condition.Says _, Condition.AgeIs _,
                Condition.AllOf _, Condition.AnyOf _, Condition.NoneOf _ -> Optional.empty();
        };
    }

    /** The signs whose readings the clause itself looks at; not those of a table or a worked-out grade. */
    static List<String> signs(Condition clause) {
        return switch (clause) {
            case Condition.Compared(var subject, _, var value, _) ->
                Stream.concat(sign(subject), sign(value)).toList();
            case Condition.Between(var subject, var low, var high, _, _) ->
                Stream.of(sign(subject), sign(low), sign(high)).flatMap(signs -> signs).toList();
            case Condition.Chosen chosen -> chosen.baseline() ? List.of() : List.of(chosen.sign());
            case Condition.Trend trend -> sign(trend.subject()).toList();
            case Condition.FromBaseline share -> List.of(share.sign());
            case Condition.GradeIs(var term, _, _) -> List.of(term);
            case Condition.WorstGrade _, Condition.CriteriaCount _, Condition.Count _, Condition.Says _,
                Condition.AgeIs _ -> List.of();
            case Condition.AllOf _, Condition.AnyOf _, Condition.NoneOf _ ->
                within(clause).stream().flatMap(part -> signs(part).stream()).toList();
        };
    }

    private static Stream<String> sign(Subject subject) {
        return subject instanceof Condition.Baseline ? Stream.empty() : Stream.of(subject.sign());
    }

    private static Stream<String> sign(Reference reference) {
        return reference instanceof Condition.OfSign(var sign, var baseline) && !baseline
            ? Stream.of(sign) : Stream.empty();
    }
}
