package doseward.language.telling;

import doseward.protocol.Order;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Things that hold for the same orders, so that each is said once, and not once for each order.
 *
 * @param whom the orders, as a heading; empty where the protocol has only one
 */
record Shared<T>(String whom, List<T> things) {

    /** What the orders say, gathered by the orders that say it; what holds for every order comes first. */
    static <T> List<Shared<T>> of(List<Order> orders, Function<Order, List<T>> saying) {
        Map<T, List<String>> sayers = new LinkedHashMap<>();
        for (Order order : orders) {
            saying.apply(order).stream().distinct().forEach(thing ->
                sayers.computeIfAbsent(thing, _ -> new ArrayList<>()).add(order.name()));
        }
        Map<List<String>, List<T>> groups = new LinkedHashMap<>();
        groups.put(orders.stream().map(Order::name).toList(), new ArrayList<>());
        sayers.forEach((thing, names) -> groups.computeIfAbsent(names, _ -> new ArrayList<>()).add(thing));
        return groups.entrySet().stream().filter(group -> !group.getValue().isEmpty())
            .map(group -> new Shared<>(whom(group.getKey(), orders.size()), group.getValue())).toList();
    }

    private static String whom(List<String> names, int all) {
        if (all == 1) {
            return "";
        }
        return names.size() == all ? "For every order" : "For " + Say.list(names);
    }

    /** A sentence that stands for itself, or after the orders that it is of. */
    String saying(String sentence) {
        return whom.isEmpty() ? Say.capital(sentence) : whom + ": " + Say.small(sentence);
    }
}
