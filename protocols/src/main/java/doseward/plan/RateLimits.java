package doseward.plan;

import doseward.plan.Giving.Flow;
import doseward.plan.Preparation.Mixed;
import doseward.protocol.Limits.OfRate;
import doseward.protocol.Limits.Severity;
import doseward.protocol.Order;
import doseward.protocol.Pace;
import doseward.protocol.Size;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether a pump can make the flows, and whether every limit allows them. */
final class RateLimits {
    private final Order order;
    private final Size size;
    private final Capability pump;
    private final Allowance allowance;

    RateLimits(Order order, Size size, Capability pump, Allowance allowance) {
        this.order = order;
        this.size = size;
        this.pump = pump;
        this.allowance = allowance;
    }

    /** What is overridden stands among the notes. */
    List<String> objections(List<Flow> flows, Mixed mixed, List<String> notes) {
        List<String> objections = new ArrayList<>();
        flows.forEach(flow -> objections.addAll(makeable(flow)));
        Rate fastest = flows.stream().map(Flow::rate).max(Comparator.naturalOrder()).orElse(new Rate(0));
        allowed(fastest, mixed, notes).ifPresent(objections::add);
        return objections.stream().distinct().toList();
    }

    private List<String> makeable(Flow flow) {
        List<String> objections = new ArrayList<>();
        if (pump.smallest().isAbove(flow.volume()) || flow.volume().isZero()) {
            objections.add(make("infuses at least ", pump.smallest(), flow.volume()));
        }
        if (pump.slowest().isAbove(flow.rate()) || flow.rate().microlitresPerHour() == 0) {
            objections.add(make("makes at least ", pump.slowest(), flow.rate()));
        }
        if (flow.rate().isAbove(pump.fastest())) {
            objections.add(make("makes at most ", pump.fastest(), flow.rate()));
        }
        return objections;
    }

    private String make(String does, Object bound, Object asked) {
        return order.name() + ": the " + pump.name() + " " + does + bound + ", not " + asked + ".";
    }

    private Optional<String> allowed(Rate rate, Mixed mixed, List<String> notes) {
        return order.layers().stream().flatMap(layer -> layer.limits().rates().stream()
                .map(limit -> ceiling(limit, layer.where(), mixed)))
            .filter(ceiling -> rate.isAbove(ceiling.most()))
            .min(Comparator.comparing((Ceiling ceiling) -> ceiling.limit().severity() == Severity.SOFT)
                .thenComparing(Ceiling::most))
            .flatMap(ceiling -> allowance.objection(ceiling.limit().severity(), order.name(), rate
                + " is above the " + ceiling.limit().severity().words() + " limit of "
                + ceiling.limit().most() + ceiling.where(), notes));
    }

    private Ceiling ceiling(OfRate limit, String where, Mixed mixed) {
        return new Ceiling(limit, where, switch (limit.most()) {
            case Pace.OfVolume(var rate) -> rate;
            case Pace.OfDrug(var inAnHour) -> carrying(inAnHour.forPatientOf(size).count(), mixed);
        });
    }

    /** The rate at which so much drug flows in an hour. Rounds down: a limit never grows. */
    private static Rate carrying(long count, Mixed mixed) {
        Volume whole = mixed.whole();
        return new Rate(BigInteger.valueOf(count).multiply(BigInteger.valueOf(whole.microlitres()))
            .divide(BigInteger.valueOf(mixed.amount().count())).longValueExact());
    }

    private record Ceiling(OfRate limit, String where, Rate most) {}
}
