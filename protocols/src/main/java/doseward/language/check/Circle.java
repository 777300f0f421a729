package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.Starts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/** Orders that wait for one another, so that none would begin. */
final class Circle implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        List<String> told = new ArrayList<>();
        List<Diagnostic> found = new ArrayList<>();
        for (OrderDraft order : draft.orders()) {
            List<String> circle = told.contains(order.name().text()) ? List.of() : from(draft, order);
            if (!circle.isEmpty()) {
                told.addAll(circle);
                found.add(found(draft, order, circle));
            }
        }
        return found;
    }

    /** The orders on the way from this one back to itself; none where the way ends or leads elsewhere. */
    static List<String> from(ProtocolDraft draft, OrderDraft from) {
        SequencedSet<String> way = new LinkedHashSet<>();
        Optional<OrderDraft> here = Optional.of(from);
        while (here.isPresent() && way.add(here.orElseThrow().name().text())) {
            here = here.flatMap(order -> order.when().starts()).map(At::value).map(Starts::what)
                .flatMap(draft::order);
        }
        return here.filter(order -> order.name().equals(from.name())).isPresent()
            ? List.copyOf(way) : List.of();
    }

    private static Diagnostic found(ProtocolDraft draft, OrderDraft order, List<String> circle) {
        At<Starts> starts = order.when().starts().orElseThrow();
        if (circle.size() == 1) {
            return Diagnostic.error(Circle.class, starts.span(), "This order waits for itself:",
                "Name the order that comes before it.", "this order waits for itself");
        }
        String names = "`" + String.join("`, `", circle) + "`";
        OrderDraft other = draft.order(circle.getLast()).orElseThrow();
        return Diagnostic.error(Circle.class, starts.span(), "These orders wait for one another: " + names
                + ". None of them would begin.",
                "Let one of them begin by its days.",
                "these orders wait for one another, and none would begin: " + names)
            .beside("waits for the next", other.when().starts().orElseThrow().span(), "waits for the first");
    }
}
