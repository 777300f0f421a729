package doseward.protocol;

import java.util.List;

/**
 * What a schedule file describes: whom it is for, what is given, when, and when not.
 *
 * @param signs the signs that the protocol speaks of, each with its plausible range
 */
public record Protocol(
        Head head, PatientNeeds patient, List<Order> orders, CourseShape course, List<Companion> companions,
        List<Avoided> avoid, List<Sign> signs) {

    public Protocol {
        orders = List.copyOf(orders);
        companions = List.copyOf(companions);
        avoid = List.copyOf(avoid);
        signs = List.copyOf(signs);
        if (orders.isEmpty()) {
            throw new IllegalArgumentException("a protocol orders something");
        }
    }

    /** The same, given where these limits hold besides its own. */
    public Protocol under(Limits house) {
        return new Protocol(head, patient, orders.stream().map(order -> order.under(house)).toList(), course,
            companions, avoid, signs);
    }

    /** The order of this name; a name that no order has is a bug of the caller. */
    public Order order(String name) {
        for (Order order : orders) {
            if (order.name().equals(name)) {
                return order;
            }
        }
        throw new IllegalArgumentException("no order is called " + name);
    }
}
