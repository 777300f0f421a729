package doseward.language;

import doseward.language.draft.At;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.OrderDraft.BagDraft;
import doseward.language.draft.OrderDraft.Days;
import doseward.language.draft.OrderDraft.What;
import doseward.language.draft.OrderDraft.When;
import doseward.language.draft.ProtocolDraft;
import doseward.language.draft.ProtocolDraft.HeadDraft;
import doseward.language.draft.Scope;
import doseward.protocol.Container;
import doseward.protocol.CourseShape;
import doseward.protocol.Dosage;
import doseward.protocol.Given;
import doseward.protocol.Head;
import doseward.protocol.Order;
import doseward.protocol.Over;
import doseward.protocol.PatientNeeds;
import doseward.protocol.Product;
import doseward.protocol.Protocol;
import doseward.protocol.Schedule;
import doseward.protocol.Sign;
import doseward.protocol.Wait;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Makes the protocol of a draft in which nothing is wrong. What the top says and what an order says both
 * hold.
 */
final class Assembly {
    private Assembly() {}

    static Protocol of(ProtocolDraft draft, String hash) {
        List<Order> orders = draft.orders().stream().map(order -> order(draft, order)).toList();
        PatientNeeds patient = new PatientNeeds(draft.patient().orElseThrow().value(), Optional.empty(),
            Optional.empty(), Optional.empty(), PatientNeeds.Weighed.WHEN_THE_COURSE_BEGINS,
            Optional.empty(), List.of(), Optional.empty(), List.of());
        return new Protocol(head(draft.head().orElseThrow(), hash), patient, orders, course(draft),
            List.of(), List.of(), recorded(draft.signs(), orders));
    }

    private static Head head(HeadDraft head, String hash) {
        return new Head(head.name(), head.revision(), head.title(), head.status(), head.sources(), hash);
    }

    private static CourseShape course(ProtocolDraft draft) {
        return CourseShape.of(said(draft.course().cycles()), draft.course().cycleLength().map(At::value)
            .map(Wait::of).map(length -> new CourseShape.Gap(false, length, Optional.of(length))));
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
            new Product.OfFile(said(what.drug()).drug()), new Dosage.Exactly(said(what.amount())),
            what.roundedTo().map(At::value), what.cap().map(At::value), what.route().map(At::value),
            new Given.ByPump(said(what.channel()), bag(what.bag().orElseThrow()), Optional.empty(),
                Optional.empty()),
            schedule(when), said(when.mayStartLateBy()), said(when.neverCloserThan()),
            said(when.whenHeld()), rules.checklist(), rules.criteria(), rules.holds(), rules.stops(), rules.changes(),
            Stricter.of(scopes.getFirst().limits(), scopes.getLast().limits()));
    }

    private static Container bag(BagDraft bag) {
        Container.Filled filled = said(bag.volume()).<Container.Filled>map(Container.Fixed::new)
            .orElseGet(Container.ByDose::new);
        return new Container(Container.Kind.BAG, filled, said(bag.volumeIs()),
            bag.diluent().map(At::value));
    }

    private static Schedule schedule(When when) {
        Days days = said(when.days());
        List<Integer> numbers = IntStream.rangeClosed(days.first(), days.last()).boxed().toList();
        Schedule.Grid grid = new Schedule.Grid(said(when.every()), said(when.every()));
        return new Schedule(List.of(new Schedule.Item(Optional.empty(),
            new Schedule.Numbered(Schedule.Origin.CYCLE, numbers, List.of()), grid,
            when.over().map(At::value).map(Over::of), List.of(), when.atMost().map(At::value), List.of())),
            Optional.empty(), Optional.empty());
    }

    private static <T> T said(Optional<At<T>> answer) {
        return answer.orElseThrow().value();
    }
}
