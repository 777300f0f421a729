package doseward.plan;

import doseward.protocol.Dosage;
import doseward.protocol.Order;
import doseward.protocol.Protocol;
import doseward.protocol.Schedule.Item;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An order whose level is chosen when the course begins.
 *
 * @param levels by their names, as the file lists them
 */
public record OpenLevels(String order, List<String> levels) {
    public OpenLevels {
        levels = List.copyOf(levels);
    }

    /** All of the protocol, in the order of its file. */
    public static List<OpenLevels> of(Protocol protocol) {
        return protocol.orders().stream().map(order -> new OpenLevels(order.name(), in(order)
                .flatMap(open -> open.levels().stream()).map(Dosage.Level::name).distinct().toList()))
            .filter(one -> !one.levels().isEmpty()).toList();
    }

    /** What the order leaves open: its own dosage, or that of some of its doses. */
    static Stream<Dosage.Levels> in(Order order) {
        return Stream.concat(Stream.of(order.dosage()),
                order.schedule().items().stream().map(Item::dosage).flatMap(Optional::stream))
            .filter(Dosage.Levels.class::isInstance).map(Dosage.Levels.class::cast)
            .filter(levels -> levels.start().isEmpty());
    }
}
