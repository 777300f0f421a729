package doseward.protocol;

import java.util.List;

/**
 * What a schedule file describes: whom it is for, what is given, when, and when not.
 *
 * @param signs the signs that the protocol records, each with its plausible range
 */
public record Protocol(Head head, PatientRange patient, List<Order> orders, Cycles cycles, List<Sign> signs) {
    public Protocol {
        orders = List.copyOf(orders);
        signs = List.copyOf(signs);
        if (orders.isEmpty()) {
            throw new IllegalArgumentException("a protocol orders something");
        }
    }

    /** The order of this name; a name that no order has is a bug of the caller. */
    public Order order(String name) {
        return orders.stream().filter(order -> order.name().equals(name)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no order is called " + name));
    }
}
