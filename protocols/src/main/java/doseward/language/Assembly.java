package doseward.language;

import doseward.language.draft.At;
import doseward.language.draft.ConditionDraft;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.OrderDraft.BagDraft;
import doseward.language.draft.OrderDraft.Days;
import doseward.language.draft.OrderDraft.What;
import doseward.language.draft.OrderDraft.When;
import doseward.language.draft.ProtocolDraft;
import doseward.language.draft.ProtocolDraft.HeadDraft;
import doseward.language.draft.Scope;
import doseward.language.draft.Scope.ChecklistDraft;
import doseward.protocol.Bag;
import doseward.protocol.Checklist;
import doseward.protocol.Checklist.Required;
import doseward.protocol.Condition;
import doseward.protocol.Cycles;
import doseward.protocol.Head;
import doseward.protocol.HoldRule;
import doseward.protocol.Order;
import doseward.protocol.Protocol;
import doseward.protocol.Sign;
import doseward.protocol.StopRule;
import doseward.protocol.Timing;
import java.time.Duration;
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
        return new Protocol(head(draft.head().orElseThrow(), hash), draft.patient().orElseThrow().value(),
            orders,
            cycles(draft), recorded(draft.signs(), orders));
    }

    private static Head head(HeadDraft head, String hash) {
        return new Head(head.name(), head.revision(), head.title(), head.status(), head.sources(), hash);
    }

    private static Cycles cycles(ProtocolDraft draft) {
        return new Cycles(said(draft.course().cycles()),
            draft.course().cycleLength().map(At::value).orElse(Duration.ZERO));
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
        return new Order(order.name().text(),
            said(what.drug()).drug(), said(what.amount()), said(what.roundedTo()), what.cap().map(At::value),
            said(what.route()), said(what.channel()), bag(what.bag().orElseThrow()),
            said(when.over()), timing(when), said(when.mayStartLateBy()), said(when.neverCloserThan()),
            said(when.whenHeld()), checklist(scopes), holds(scopes), stops(scopes),
            Stricter.of(scopes.getFirst().limits(), scopes.getLast().limits()));
    }

    private static Bag bag(BagDraft bag) {
        return new Bag(said(bag.volume()), said(bag.volumeIs()), said(bag.diluent()));
    }

    private static Timing timing(When when) {
        Days days = said(when.days());
        int atMost = when.atMost().map(At::value).orElseGet(() -> when.fitting().orElseThrow());
        return new Timing(days.first(), days.last(), said(when.every()), atMost);
    }

    private static Checklist checklist(List<Scope> scopes) {
        List<ChecklistDraft> lists = scopes.stream().flatMap(scope -> scope.checklist().stream()).toList();
        int nurses = lists.stream().flatMap(list -> list.nurses().stream()).mapToInt(At::value).max()
            .orElseThrow();
        List<Required> all = lists.stream().flatMap(list -> list.record().stream()).map(At::value).toList();
        List<Required> strictest = all.stream().map(Required::sign).distinct()
            .map(sign -> new Required(sign, shortest(all, sign))).toList();
        return new Checklist(nurses, strictest);
    }

    private static Duration shortest(List<Required> all, String sign) {
        return all.stream().filter(one -> one.sign().equals(sign)).map(Required::within)
            .min(Duration::compareTo).orElseThrow();
    }

    private static List<HoldRule> holds(List<Scope> scopes) {
        return scopes.stream().flatMap(scope -> scope.holds().stream())
            .map(rule -> new HoldRule(meant(rule.when()), meant(rule.until()))).toList();
    }

    private static List<StopRule> stops(List<Scope> scopes) {
        return scopes.stream().flatMap(scope -> scope.stops().stream())
            .map(rule -> new StopRule(meant(rule.when()), said(rule.ends()))).toList();
    }

    private static Condition meant(Optional<ConditionDraft> condition) {
        return condition.orElseThrow().condition();
    }

    private static <T> T said(Optional<At<T>> answer) {
        return answer.orElseThrow().value();
    }
}
