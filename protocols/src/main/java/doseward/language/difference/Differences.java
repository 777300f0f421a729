package doseward.language.difference;

import doseward.language.telling.Say;
import doseward.protocol.Order;
import doseward.protocol.Protocol;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All that differs between two protocols; orders are matched by name. */
final class Differences {
    private Differences() {}

    /** One difference for each thing, whatever the number of orders it is of. */
    static List<Difference> of(Protocol before, Protocol after) {
        List<Difference> all = new ArrayList<>(orders(before, after));
        all.addAll(Facets.compared(CourseFacets.of(before.course()), CourseFacets.of(after.course())));
        all.addAll(Facets.compared(PatientFacets.of(before.patient()), PatientFacets.of(after.patient())));
        all.addAll(RuleDifferences.refusals(before.patient().refuse(), after.patient().refuse()));
        all.addAll(Facets.compared(BesidesFacets.of(before), BesidesFacets.of(after)));
        return all;
    }

    private static List<Difference> orders(Protocol before, Protocol after) {
        Map<Difference, List<String>> sayers = new LinkedHashMap<>();
        List<Difference> alone = new ArrayList<>();
        for (Order old : before.orders()) {
            Optional<Order> now = named(after, old.name());
            now.ifPresentOrElse(order -> of(old, order).forEach(one ->
                    sayers.computeIfAbsent(one, _ -> new ArrayList<>()).add(old.name())),
                () -> alone.add(whole("no longer ordered: ", old, Tendency.STRICTER)));
        }
        after.orders().stream().filter(order -> named(before, order.name()).isEmpty())
            .forEach(order -> alone.add(whole("new order: ", order, Tendency.LOOSER)));
        boolean one = before.orders().size() == 1 && after.orders().size() == 1;
        long shared = before.orders().stream().filter(old -> named(after, old.name()).isPresent()).count();
        sayers.forEach((said, names) -> alone.add(new Difference(said.area(),
            (one ? names.getFirst() : whom(names, shared)) + ": " + said.text(), said.tendency())));
        return alone;
    }

    private static String whom(List<String> names, long shared) {
        return names.size() == shared && shared > 1 ? "every order" : Say.list(names);
    }

    private static Optional<Order> named(Protocol protocol, String name) {
        return protocol.orders().stream().filter(order -> order.name().equals(name)).findFirst();
    }

    private static Difference whole(String word, Order order, Tendency tendency) {
        return new Difference(Area.FLOW, word + order.name() + ": " + String.join("; ",
            OrderFacets.of(order).stream().map(Facet::text).toList())
            + "; with its rules, which `doseward describe` tells", tendency);
    }

    private static List<Difference> of(Order old, Order now) {
        return Stream.of(Facets.compared(OrderFacets.of(old), OrderFacets.of(now)),
            ItemFacets.compared(old, now), RuleDifferences.changes(old.changes(), now.changes()),
            RuleDifferences.holds(old.holds(), now.holds()), RuleDifferences.stops(old.stops(), now.stops()),
            Facets.compared(GuardFacets.of(old), GuardFacets.of(now)))
            .flatMap(List::stream).distinct().toList();
    }
}
