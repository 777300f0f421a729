package doseward.controller.rehearsal;

import doseward.engine.Event;
import doseward.engine.Hold.Source;
import doseward.engine.Reason;
import doseward.protocol.Order;
import doseward.protocol.Protocol;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which rules of a protocol have acted in the scenarios played so far, and which never did. */
final class Acted {
    private final Protocol protocol;
    private final TreeSet<String> seen = new TreeSet<>();

    Acted(Protocol protocol) {
        this.protocol = protocol;
    }

    /** Takes note of all that happened in a scenario. */
    void note(List<Event> events) {
        events.stream().flatMap(this::acts).forEach(seen::add);
    }

    /** What every rule should have done at least once, and none did; in words. */
    List<String> missing() {
        Stream<String> refusals = protocol.patient().refuse().stream()
            .map(one -> "refuses: " + one.because());
        return Stream.concat(refusals, protocol.orders().stream().flatMap(Acted::wanted)).distinct()
            .filter(act -> !seen.contains(act)).toList();
    }

    private static Stream<String> wanted(Order order) {
        return Stream.of(
            order.holds().stream().flatMap(rule -> Stream.of("begins: " + rule.text(),
                "lifts: " + rule.until().text())),
            order.holds().stream().filter(rule -> rule.atLongest().isPresent())
                .map(rule -> "ends by lasting: " + rule.text()),
            order.stops().stream().map(rule -> "stops: " + rule.text()),
            IntStream.range(0, order.changes().size()).mapToObj(rule -> "changes: "
                + order.changes().get(rule).when().text())).flatMap(acts -> acts);
    }

    private Stream<String> acts(Event event) {
        return switch (event) {
            case Event.HoldBegan began -> because("begins: ", began.hold().because());
            case Event.HoldLifted(var _, Source.ByRule _, var because) -> because("lifts: ", because);
            case Event.GivingEnded ended -> because("stops: ", ended.because());
            case Event.RuleAsked asked -> because("stops: ", asked.question().because());
            case Event.AmountChanged changed -> Stream.of("changes: " + protocol.order(changed.order())
                .changes().get(changed.rule()).when().text());
            case Event.DoseHeld held -> held.because().stream().flatMap(reason -> because("", reason));
            case Event.DoseSkipped skipped ->
                skipped.because().stream().flatMap(reason -> because("", reason));
            default -> Stream.empty();
        };
    }

    private static Stream<String> because(String act, Reason reason) {
        return switch (reason) {
            case Reason.RuleMet met -> Stream.of(act + met.rule());
            case Reason.HeldTooLong held -> Stream.of("ends by lasting: " + held.rule());
            case Reason.Refused refused -> Stream.of("refuses: " + refused.because());
            default -> Stream.empty();
        };
    }
}
