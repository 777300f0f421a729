package doseward.language.check;

import doseward.language.draft.At;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.Schedule.Numbered;
import doseward.protocol.Schedule.Origin;
import doseward.protocol.Starts;
import doseward.protocol.Starts.Which;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When an order may begin at the earliest, by what it starts after, before or together with. */
final class Beginnings {
    /** Orders that wait for so many others one after the other are not laid out. */
    private static final int LONGEST_CHAIN = 20;

    private Beginnings() {}

    /** The grid of an order; empty where orders wait for each other in a circle or in a very long row. */
    static Optional<Grid> grid(ProtocolDraft draft, OrderDraft order, int cycle, List<String> waiting) {
        boolean endless = waiting.size() > LONGEST_CHAIN || waiting.contains(order.name().text());
        return endless ? Optional.empty() : begins(draft, order, cycle, waiting)
            .flatMap(begins -> Grid.of(order.when().items(),
                new Origins(firstDay(draft), cycle, begins), cycle));
    }

    /** The earliest that what it starts after or together with allows; empty where it can't be told. */
    static Optional<Duration> earliest(ProtocolDraft draft, OrderDraft order, int cycle) {
        return begins(draft, order, cycle, List.of()).filter(_ -> order.when().starts()
                .filter(starts -> starts.value().direction() != Starts.Direction.BEFORE).isPresent())
            .filter(moment -> !moment.equals(Origins.ALWAYS));
    }

    /** The number of the first day. */
    static int firstDay(ProtocolDraft draft) {
        return draft.course().dayZero().isPresent() ? 0
            : draft.course().firstDay().map(At::value).orElse(1);
    }

    private static Optional<Duration> begins(ProtocolDraft draft, OrderDraft order, int cycle,
            List<String> waiting) {
        if (order.when().starts().isEmpty()) {
            return Optional.of(isFromOwnStart(order) ? Duration.ZERO : Origins.ALWAYS);
        }
        Starts starts = order.when().starts().orElseThrow().value();
        List<String> longer = Stream.concat(waiting.stream(), Stream.of(order.name().text())).toList();
        Optional<Duration> moment = starts.which() == Which.EACH ? Optional.empty()
            : draft.order(starts.what()).flatMap(other -> grid(draft, other, cycle, longer))
                .filter(grid -> !grid.isEmpty()).map(grid -> moment(starts, grid));
        return isFromOwnStart(order) ? moment : Optional.of(moment.orElse(Origins.ALWAYS));
    }

    private static boolean isFromOwnStart(OrderDraft order) {
        return order.when().items().stream().anyMatch(item -> item.days()
            .filter(days -> days.value() instanceof Numbered numbered
                && numbered.origin() == Origin.OWN_START).isPresent());
    }

    private static Duration moment(Starts starts, Grid other) {
        Grid.Slot slot = starts.which() == Which.THE_FIRST ? other.slots().getFirst()
            : other.slots().getLast();
        return switch (starts.direction()) {
            case AFTER -> (starts.which() == Which.THE_FIRST ? slot.end() : other.ends())
                .plus(starts.earliest());
            case BEFORE -> first(starts, other).minus(starts.atMost().or(starts::atLeast)
                .orElse(Duration.ZERO));
            case TOGETHER_WITH -> first(starts, other);
        };
    }

    private static Duration first(Starts starts, Grid other) {
        return starts.which() == Which.THE_LAST ? other.slots().getLast().start() : other.begins();
    }
}
