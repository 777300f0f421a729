package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two orders that would run on one channel at the same time. */
final class ChannelTaken implements Check {
    /** Beyond so many orders the pairs are not compared; a protocol has a handful. */
    private static final int MOST_ORDERS = 100;

    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        List<OrderDraft> orders = draft.orders().stream().limit(MOST_ORDERS).toList();
        return IntStream.range(0, orders.size()).boxed()
            .flatMap(later -> orders.subList(0, later).stream()
            .flatMap(first -> of(draft, first, orders.get(later)))).toList();
    }

    private static Stream<Diagnostic> of(ProtocolDraft draft, OrderDraft first, OrderDraft second) {
        boolean same = first.what().channel().isPresent()
            && first.what().channel().map(At::value).equals(second.what().channel().map(At::value));
        return same && meet(draft, first, second) ? Stream.of(found(first, second)) : Stream.empty();
    }

    private static boolean meet(ProtocolDraft draft, OrderDraft first, OrderDraft second) {
        return Grid.cycles(draft).anyMatch(cycle -> Grid.of(draft, first, cycle)
            .flatMap(one -> Grid.of(draft, second, cycle).map(one::meets)).orElse(false));
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
