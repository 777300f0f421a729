package doseward.engine;

import doseward.plan.Giving.Flow;
import doseward.plan.PlannedDose;
import doseward.protocol.Limits;
import doseward.protocol.Limits.Severity;
import doseward.protocol.Order;
import doseward.protocol.Pace;
import doseward.protocol.Size;
import doseward.quantity.Amount;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every limit that a dose would break if it began now: of amounts of the drug over all its orders, of doses
 * of the order, of rate and of concentration; the protocol's, the drug file's and the place's.
 */
final class Ceilings {
    private final Course course;
    private final Dose dose;
    private final Order order;
    private final Instant now;
    private final Size size;
    private final List<Reason.LimitReached> broken = new ArrayList<>();

    private Ceilings(Course course, Dose dose, Instant now) {
        this.course = course;
        this.dose = dose;
        this.order = course.plan().orderOf(dose.planned());
        this.now = now;
        this.size = course.plan().patient().size(course.plan().protocol().patient().surface());
    }

    static List<Reason.LimitReached> broken(Course course, Dose dose, Instant now) {
        Ceilings ceilings = new Ceilings(course, dose, now);
        ceilings.order.layers().forEach(layer -> ceilings.all(layer.limits(), layer.where()));
        return ceilings.broken;
    }

    private void all(Limits limits, String where) {
        for (Limits.OfAmount limit : limits.amounts()) {
            dose.planned().amount().ifPresent(amount -> amount(limit, amount, where));
        }
        for (Limits.OfDoses limit : limits.doses()) {
            int count = count(limit.reach());
            if (count >= limit.most()) {
                note(limit + where, limit.severity(), count + " so far");
            }
        }
        limits.rates().forEach(limit -> rate(limit, where));
        for (Limits.OfConcentration limit : limits.concentrations()) {
            boolean strong = dose.planned().isByPump() && limit.most()
                .isExceededBy(dose.planned().amount().orElseThrow(), dose.planned().whole());
            if (strong) {
                note(limit.most() + where, limit.severity(), "its bag is stronger");
            }
        }
    }

    private void note(String limit, Severity severity, String found) {
        broken.add(new Reason.LimitReached(limit, severity, found));
    }

    private void amount(Limits.OfAmount limit, Amount amount, String where) {
        Amount most = limit.most().forPatientOf(size);
        if (!most.isLike(amount)) {
            note(limit + where, limit.severity(), "it counts in another unit than the dose");
            return;
        }
        switch (limit.reach()) {
            case Limits.OneDose() -> sum(limit, where, most, List.of());
            case Limits.OneCycle() -> sum(limit, where, most, others()
                .filter(other -> other.planned().cycle() == dose.planned().cycle()).toList());
            case Limits.OneCourse() -> sum(limit, where, most, others().toList());
            case Limits.AnyWindow(var window) -> {
                List<Flowed> flows = Stream.concat(others().flatMap(other -> Flowed.of(other, now).stream()),
                    Flowed.ifBegun(dose.planned(), now).stream()).toList();
                if (Flowed.isAbove(flows, window, Flowed.figure(most), now)) {
                    note(limit + where, limit.severity(), "with what flowed before, and what still flows");
                }
            }
        }
    }

    private void sum(Limits.OfAmount limit, String where, Amount most, List<Dose> before) {
        Figure sum = before.stream().flatMap(other -> Flowed.of(other, now).stream()).map(Flowed::amount)
            .reduce(Flowed.figure(dose.planned().amount().orElseThrow()), Figure::plus);
        if (sum.compareTo(Flowed.figure(most)) > 0) {
            note(limit + where, limit.severity(), "with this dose it would be more than " + most);
        }
    }

    /** The other doses of the same drug, in whichever order. */
    private Stream<Dose> others() {
        return course.doses().stream().filter(other -> other.number() != dose.number())
            .filter(Dose::mayHaveFlowed)
            .filter(other -> course.plan().orderOf(other.planned()).product().name()
                .equals(order.product().name()));
    }

    private int count(Limits.Reach reach) {
        return switch (reach) {
            case Limits.OneDose() -> 0;
            case Limits.OneCycle() -> count(course.doses().stream()
                .filter(other -> other.planned().cycle() == dose.planned().cycle())
                .filter(Dose::mayHaveFlowed));
            case Limits.OneCourse() -> count(course.doses().stream().filter(Dose::mayHaveFlowed));
            case Limits.AnyWindow(var window) -> count(course.doses().stream().filter(other ->
                other.flowSeen().map(seen -> seen.isAfter(now.minus(window))).orElse(other.isOpen())));
        };
    }

    private int count(Stream<Dose> doses) {
        return Math.toIntExact(doses.filter(other -> other.planned().order().equals(order.name()))
            .filter(other -> other.number() != dose.number()).count());
    }

    private void rate(Limits.OfRate limit, String where) {
        PlannedDose planned = dose.planned();
        if (!planned.isByPump()) {
            return;
        }
        Optional<Flow> fast = planned.infusion().flows().stream()
            .filter(flow -> isTooFast(planned, flow, limit.most())).findFirst();
        fast.ifPresent(flow ->
            note(limit.most() + where, limit.severity(), "it would flow at " + flow.rate()));
    }

    private boolean isTooFast(PlannedDose planned, Flow flow, Pace most) {
        return switch (most) {
            case Pace.OfVolume(var rate) -> flow.rate().isAbove(rate);
            case Pace.OfDrug(var inAnHour) -> Flowed.figure(planned.amount().orElseThrow())
                .times(flow.rate().microlitresPerHour()).dividedBy(planned.whole().microlitres())
                .compareTo(Flowed.figure(inAnHour.forPatientOf(size))) > 0;
        };
    }
}
