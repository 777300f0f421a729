package doseward.plan;

import doseward.protocol.CourseShape.Gap;
import doseward.protocol.Order;
import doseward.protocol.Protocol;
import doseward.protocol.Schedule;
import doseward.protocol.Schedule.Item;
import doseward.protocol.Schedule.Numbered;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A cycle at the moment at which it begins: the start of its smallest day. */
record CycleAt(Protocol protocol, PlanFor asked, int number, Instant begins) {

    ZoneId zone() {
        return asked.zone();
    }

    /** The number of its first day: the smallest that anything in it is given on, where there is a day 0. */
    int firstDay() {
        return firstDay(number);
    }

    private int firstDay(int cycle) {
        if (protocol.course().dayZero().isEmpty()) {
            return protocol.course().firstDay();
        }
        return protocol.orders().stream().flatMap(order -> items(order, cycle))
            .map(Item::days).filter(Numbered.class::isInstance).map(Numbered.class::cast)
            .filter(days -> days.origin() == Schedule.Origin.CYCLE)
            .flatMap(days -> days.days().stream()).min(Integer::compareTo).orElse(0);
    }

    /** The items of an order that are given in this cycle. */
    List<Item> items(Order order) {
        return items(order, number).toList();
    }

    private static Stream<Item> items(Order order, int cycle) {
        return order.schedule().items().stream().filter(item -> item.isInCycle(cycle));
    }

    /** When the next would begin at the earliest; empty if that follows from the end of this one. */
    Optional<Instant> ends() {
        return protocol.course().gapAfter(number).filter(gap -> !gap.fromEnd()).map(Gap::atLeast)
            .map(wait -> wait.after(begins, zone()));
    }

    /** From which day at which moment this origin counts, for an order that simply goes by its days. */
    Anchor anchor(Schedule.Origin origin) {
        return switch (origin) {
            case CYCLE, WEEK -> new Anchor(firstDay(), begins);
            case COURSE -> new Anchor(firstDay(1), asked.from());
            case OWN_START -> new Anchor(1, begins);
        };
    }

    /** A day and the moment at which it begins. */
    record Anchor(int day, Instant begins) {}
}
