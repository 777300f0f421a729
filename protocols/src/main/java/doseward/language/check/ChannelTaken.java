package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Two orders that would run on one channel at the same time. */
final class ChannelTaken implements Check {
    /** Beyond so many orders on one channel the pairs are not compared; a protocol has a handful. */
    private static final int MOST_ORDERS = 100;

    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return byChannel(draft).values().stream().filter(orders -> orders.size() > 1).flatMap(orders -> {
            List<List<Optional<Grid>>> grids = orders.stream().map(order -> Grid.cycles(draft).boxed()
                .map(cycle -> Grid.of(draft, order, cycle)).toList()).toList();
            return IntStream.range(0, orders.size()).boxed().flatMap(later -> IntStream.range(0, later)
                .filter(first -> meet(grids.get(first), grids.get(later)))
                .mapToObj(first -> found(orders.get(first), orders.get(later))));
        }).toList();
    }

    private static SortedMap<String, List<OrderDraft>> byChannel(ProtocolDraft draft) {
        SortedMap<String, List<OrderDraft>> channels = new TreeMap<>();
        for (OrderDraft order : draft.orders()) {
            order.what().channel().map(channel -> channels.computeIfAbsent(channel.value(),
                _ -> new ArrayList<>())).filter(same -> same.size() < MOST_ORDERS)
                .ifPresent(same -> same.add(order));
        }
        return channels;
    }

    /** Whether they do in one of the cycles. */
    private static boolean meet(List<Optional<Grid>> first, List<Optional<Grid>> second) {
        return IntStream.range(0, first.size()).anyMatch(cycle -> first.get(cycle)
            .flatMap(one -> second.get(cycle).map(one::meets)).orElse(false));
    }

    private static Diagnostic found(OrderDraft first, OrderDraft second) {
        At<String> channel = second.what().channel().orElseThrow();
        At<String> taken = first.what().channel().orElseThrow();
        return Diagnostic.error(ChannelTaken.class, channel.span(),
                "Channel " + channel.value() + " can't run `" + first.name() + "` and `" + second.name()
                    + "` at the same time:",
                "Give one of them another channel, or other hours.",
                "channel " + channel.value() + " is taken by \"" + first.name() + "\" at the same time (line "
                    + taken.span().line() + ")")
            .beside("and here", taken.span(), "taken here");
    }
}
