package doseward.language;

import doseward.protocol.ChangeRule;
import doseward.protocol.Condition;
import doseward.protocol.CourseShape;
import doseward.protocol.HoldRule;
import doseward.protocol.Order;
import doseward.protocol.PatientNeeds;
import doseward.protocol.Protocol;
import doseward.protocol.StopRule;
import java.util.List;
import java.util.stream.Stream;

/** The sentences of a protocol's rules, by which a test says why. */
final class RuleTexts {
    private RuleTexts() {}

    static List<String> of(Protocol protocol) {
        CourseShape course = protocol.course();
        Stream<Condition> gates = Stream.concat(course.onlyIf().stream(),
            course.stages().stream().flatMap(stage -> stage.onlyIf().stream()));
        Stream<Condition> refusals = protocol.patient().refuse().stream().map(PatientNeeds.Refusal::when);
        return Stream.concat(
                Stream.concat(gates, refusals).map(Condition::text),
                protocol.orders().stream().flatMap(RuleTexts::of))
            .distinct().toList();
    }

    private static Stream<String> of(Order order) {
        return Stream.of(
                order.holds().stream().map(HoldRule::text),
                order.stops().stream().map(StopRule::text),
                order.changes().stream().map(ChangeRule::text),
                order.schedule().onlyIf().stream().map(Condition::text))
            .flatMap(texts -> texts);
    }
}
