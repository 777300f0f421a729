package doseward.language;

import doseward.language.draft.At;
import doseward.language.draft.ContainerDraft;
import doseward.language.draft.ItemDraft;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.OrderDraft.What;
import doseward.language.draft.When;
import doseward.language.draft.ProtocolDraft;
import doseward.language.draft.ProtocolDraft.HeadDraft;
import doseward.language.draft.Scope;
import doseward.protocol.Container;
import doseward.protocol.CourseShape;
import doseward.protocol.Given;
import doseward.protocol.Head;
import doseward.protocol.Order;
import doseward.protocol.PatientNeeds;
import doseward.protocol.Protocol;
import doseward.protocol.Schedule;
import doseward.protocol.Sign;
import java.util.List;
import java.util.Optional;

/**
 * Makes the protocol of a draft in which nothing is wrong. What the top says and what an order says both
 * hold.
 */
final class Assembly {
    private Assembly() {}

    static Protocol of(ProtocolDraft draft, String hash) {
        List<Order> orders = draft.orders().stream().map(order -> order(draft, order)).toList();
        PatientNeeds patient = new PatientNeeds(said(draft.patient().weight()), Optional.empty(),
            Optional.empty(), Optional.empty(), PatientNeeds.Weighed.WHEN_THE_COURSE_BEGINS,
            Optional.empty(), List.of(), Optional.empty(), List.of());
        return new Protocol(head(draft.head().orElseThrow(), hash), patient, orders, course(draft),
            List.of(), List.of(), recorded(draft.signs(), orders));
    }

    private static Head head(HeadDraft head, String hash) {
        return new Head(head.name(), head.revision(), head.title(), head.status(), head.sources(), hash);
    }

    private static CourseShape course(ProtocolDraft draft) {
        return CourseShape.of(said(draft.course().cycles()), draft.course().gap().map(At::value));
    }

    private static List<Sign> recorded(List<Sign> signs, List<Order> orders) {
        return signs.stream()
            .filter(sign -> orders.stream().map(Order::checklist)
                .anyMatch(list -> list.within(sign.name()).isPresent()))
            .toList();
    }

    private static Order order(ProtocolDraft draft, OrderDraft order) {
        What what = order.what();
        When when = order.when();
        List<Scope> scopes = draft.scopesOf(order);
        RuleAssembly rules = new RuleAssembly(scopes);
        return new Order(order.name().text(),
            said(what.product()), what.dosage().orElseThrow().dosage(),
            what.roundedTo().map(At::value), what.cap().map(At::value), what.route().map(At::value),
            new Given.ByPump(said(what.channel()), container(what.container().orElseThrow()), Optional.empty(),
                Optional.empty()),
            schedule(when), said(when.mayStartLateBy()), said(when.neverCloserThan()),
            said(when.whenHeld()), rules.checklist(), rules.criteria(), rules.holds(), rules.stops(),
            rules.changes(), scopes.getFirst().limits().limits().and(scopes.getLast().limits().limits()));
    }

    private static Container container(ContainerDraft draft) {
        return new Container(draft.kind(), said(draft.volume()), said(draft.volumeIs()),
            draft.diluent().map(At::value));
    }

    private static Schedule schedule(When when) {
        return new Schedule(when.items().stream().map(Assembly::item).toList(), Optional.empty(),
            Optional.empty());
    }

    private static Schedule.Item item(ItemDraft item) {
        return new Schedule.Item(Optional.empty(), said(item.days()), said(item.pattern()),
            item.over().map(At::value), List.of(), item.atMost().map(At::value), List.of());
    }

    private static <T> T said(Optional<At<T>> answer) {
        return answer.orElseThrow().value();
    }
}
