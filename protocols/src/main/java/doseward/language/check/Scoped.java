package doseward.language.check;

import doseward.language.draft.At;
import doseward.language.draft.LimitsDraft;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A limit, and orders whose doses add up under it: an order's own limit is for that order, one at the top for
 * all orders of one product.
 */
record Scoped<T>(At<T> limit, List<OrderDraft> orders) {
    Scoped {
        orders = List.copyOf(orders);
    }

    /** Every limit of a kind with every group of orders that it concerns. */
    static <T> Stream<Scoped<T>> of(ProtocolDraft draft, Function<LimitsDraft, List<At<T>>> kind) {
        List<List<OrderDraft>> products = products(draft);
        Stream<Scoped<T>> top = kind.apply(draft.top().limits()).stream()
            .flatMap(limit -> products.stream().map(orders -> new Scoped<>(limit, orders)));
        return Stream.concat(top, draft.orders().stream()
            .flatMap(order -> kind.apply(order.scope().limits()).stream()
                .map(limit -> new Scoped<>(limit, List.of(order)))));
    }

    /** The orders of each product, each told once; an order of which it could not be read stands alone. */
    private static List<List<OrderDraft>> products(ProtocolDraft draft) {
        List<List<OrderDraft>> products = new ArrayList<>();
        for (OrderDraft order : draft.orders()) {
            List<OrderDraft> same = draft.orders().stream()
                .filter(other -> other == order || isSame(order, other)).toList();
            if (same.getFirst() == order) {
                products.add(same);
            }
        }
        return products;
    }

    private static boolean isSame(OrderDraft one, OrderDraft other) {
        return one.what().product().isPresent() && one.what().product().map(product -> product.value().name())
            .equals(other.what().product().map(product -> product.value().name()));
    }

    /** The orders that are given to every patient; others may stand in for one another. */
    List<OrderDraft> unconditional() {
        return orders.size() == 1 ? orders
            : orders.stream().filter(order -> order.when().onlyIf().isEmpty()).toList();
    }
}
