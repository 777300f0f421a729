package doseward.language.check;

import doseward.language.draft.At;
import doseward.language.draft.ItemDraft;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.plan.Capability;
import doseward.protocol.DoseAmount;
import doseward.protocol.Pace;
import doseward.quantity.Amount;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** How fast the doses of an order flow at least and at most, in the places that say it. */
final class Paces {
    private static final BigInteger HOUR = BigInteger.valueOf(Duration.ofHours(1).toMillis());

    private Paces() {}

    /** A flow: the slowest and the fastest that it may be for the largest patient. */
    record Flow(At<?> said, Rate slowest, Rate fastest) {}

    /** The flow of each amount over its time, as a pump is set; an order with a profile has none. */
    static List<Flow> even(ProtocolDraft draft, OrderDraft order) {
        return order.isByPump() && order.when().items().stream().allMatch(item -> item.profile().isEmpty())
            ? Worked.of(draft, order).stream().flatMap(worked -> worked.over().stream()
                .flatMap(over -> worked.whole(worked.patients().largest()).stream()
                    .filter(whole -> !whole.isAbove(Capability.USUAL.largest()))
                    .map(whole -> new Flow(over, set(whole, over.value().atMost()),
                        set(whole, over.value().atLeast()))))).distinct().toList()
            : List.of();
    }

    private static Rate set(Volume whole, Duration over) {
        return Rate.toDeliver(whole, over).roundedDownTo(Capability.USUAL.rateStep());
    }

    /** The rates of the profiles of an order. */
    static Stream<At<Pace>> profile(OrderDraft order) {
        return order.when().items().stream().flatMap(item -> item.profile().stream())
            .flatMap(segment -> segment.pace().stream()).distinct();
    }

    /** How much drug flows in an hour, where each dose flows evenly over one exact time. */
    static Stream<At<DoseAmount>> drugInAnHour(OrderDraft order) {
        return order.when().items().stream().filter(item -> item.profile().isEmpty())
            .flatMap(item -> Stream.concat(own(item), steps(item)));
    }

    private static Stream<At<DoseAmount>> own(ItemDraft item) {
        return item.over().flatMap(over -> over.value().exactly()).stream().flatMap(time ->
            item.dosage().stream().flatMap(dosage -> dosage.amounts().stream())
                .map(amount -> inAnHour(amount, time)));
    }

    private static Stream<At<DoseAmount>> steps(ItemDraft item) {
        return item.steps().stream().flatMap(step -> step.amount().stream()
            .flatMap(amount -> step.over().stream().map(over -> inAnHour(amount, over.value()))));
    }

    /** Rounds down. */
    private static At<DoseAmount> inAnHour(At<DoseAmount> amount, Duration over) {
        Amount whole = amount.value().amount();
        long count = BigInteger.valueOf(whole.count()).multiply(HOUR)
            .divide(BigInteger.valueOf(over.toMillis())).min(BigInteger.valueOf(Long.MAX_VALUE))
            .longValueExact();
        return new At<>(new DoseAmount(new Amount(count, whole.kind()), amount.value().basis()),
            amount.span());
    }
}
