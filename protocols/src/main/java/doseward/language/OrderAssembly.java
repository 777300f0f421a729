package doseward.language;

import static doseward.language.Assembly.said;

import doseward.language.draft.At;
import doseward.language.draft.ConditionDraft;
import doseward.language.draft.ContainerDraft;
import doseward.language.draft.DosageDraft;
import doseward.language.draft.ItemDraft;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.OrderDraft.What;
import doseward.language.draft.Scope;
import doseward.language.draft.When;
import doseward.protocol.Container;
import doseward.protocol.Container.VolumeIs;
import doseward.protocol.Dosage;
import doseward.protocol.Given;
import doseward.protocol.Limits;
import doseward.protocol.Limits.OfAmount;
import doseward.protocol.Order;
import doseward.protocol.Order.WhenHeld;
import doseward.protocol.Schedule;
import doseward.protocol.Schedule.Segment;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Makes an order of a draft in which nothing is wrong. */
final class OrderAssembly {
    private OrderAssembly() {}

    static Order of(OrderDraft order, List<Scope> scopes) {
        What what = order.what();
        When when = order.when();
        RuleAssembly rules = new RuleAssembly(scopes);
        Dosage dosage = dosage(order);
        return new Order(order.name().text(), said(what.product()), dosage,
            what.roundedTo().map(At::value), what.cap().map(At::value), what.route().map(At::value),
            order.isByPump() ? pump(what) : new Given.ByNurse(), schedule(when, dosage),
            when.lateness(),
            when.neverCloserThan().map(At::value).orElse(Duration.ZERO),
            when.whenHeld().map(At::value).orElse(WhenHeld.WAIT), rules.checklist(), rules.criteria(),
            rules.holds(), rules.stops(), rules.changes(), limits(order, scopes));
    }

    /** What the order says, or else the first of its items or steps. */
    private static Dosage dosage(OrderDraft order) {
        return order.what().dosage().or(() -> order.when().items().getFirst().dosage())
            .map(DosageDraft::dosage).orElseGet(() -> new Dosage.Exactly(order.amounts().getFirst().value()));
    }

    private static Given pump(What what) {
        return new Given.ByPump(said(what.channel()), container(what.container().orElseThrow()),
            what.flushBefore().map(At::value), what.flushAfter().map(At::value));
    }

    private static Container container(ContainerDraft draft) {
        // What is used as supplied has nothing added to it, so its volume counts the drug in any case.
        return new Container(draft.kind(), said(draft.volume()),
            draft.volumeIs().map(At::value).orElse(VolumeIs.WITH_THE_DRUG), draft.diluent().map(At::value));
    }

    private static Schedule schedule(When when, Dosage dosage) {
        return new Schedule(when.items().stream().map(item -> item(item, dosage)).toList(),
            when.starts().map(At::value), when.onlyIf().map(ConditionDraft::condition));
    }

    private static Schedule.Item item(ItemDraft item, Dosage orders) {
        Optional<Dosage> own = item.dosage().map(DosageDraft::dosage).filter(one -> !one.equals(orders));
        return new Schedule.Item(own, said(item.days()), said(item.pattern()), item.over().map(At::value),
            item.profile().stream().map(segment -> new Segment(said(segment.pace()), said(segment.time())))
                .toList(),
            item.atMost().map(At::value), item.inCycles().map(At::value).orElse(List.of()));
    }

    /** A limit in milligrams says nothing of an order in units. */
    private static Limits limits(OrderDraft order, List<Scope> scopes) {
        Limits all = scopes.stream().map(scope -> scope.limits().limits()).reduce(Limits.NONE, Limits::and);
        List<OfAmount> amounts = all.amounts().stream().filter(limit -> order.amounts().stream()
            .allMatch(amount -> amount.value().amount().isLike(limit.most().amount()))).toList();
        return new Limits(amounts, all.doses(), all.rates(), all.concentrations());
    }
}
