package doseward.plan;

import doseward.protocol.Order;
import doseward.protocol.Starts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** In what sequence orders can be worked out, when some wait for others. */
final class Sequence {
    private Sequence() {}

    /** Each order after the one it waits for; among others, as the file lists them. */
    static List<Order> of(List<Order> orders) {
        return orders.stream().sorted(Comparator.comparingInt(order -> chain(order, orders).size())).toList();
    }

    /** Orders that wait for each other would never start. */
    static List<String> objections(List<Order> orders) {
        for (Order order : orders) {
            List<Order> chain = chain(order, orders);
            Optional<Order> next = awaited(chain.getLast(), orders);
            if (next.filter(order::equals).isPresent()) {
                return List.of(sentence(chain));
            }
        }
        return List.of();
    }

    private static String sentence(List<Order> circle) {
        if (circle.size() == 1) {
            return circle.getFirst().name() + " waits for itself, so it would never start.";
        }
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < circle.size(); index++) {
            text.append(index == 0 ? "" : ", and ").append(circle.get(index).name()).append(" waits for ")
                .append(circle.get((index + 1) % circle.size()).name());
        }
        return text + ": none of them would ever start.";
    }

    /** The order and what it waits for, and so on; it ends before it would come round again. */
    private static List<Order> chain(Order order, List<Order> orders) {
        List<Order> chain = new ArrayList<>();
        Optional<Order> next = Optional.of(order);
        while (next.filter(one -> !chain.contains(one)).isPresent()) {
            chain.add(next.orElseThrow());
            next = awaited(next.orElseThrow(), orders);
        }
        return chain;
    }

    private static Optional<Order> awaited(Order order, List<Order> orders) {
        return order.schedule().starts().map(Starts::what)
            .flatMap(what -> orders.stream().filter(other -> other.name().equals(what)).findFirst());
    }
}
