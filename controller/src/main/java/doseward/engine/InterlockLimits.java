package doseward.engine;

import doseward.plan.Giving.Flow;
import doseward.plan.PlannedDose;
import doseward.protocol.Limits;
import doseward.protocol.Order;
import doseward.protocol.Pace;
import doseward.protocol.Size;
import doseward.quantity.Amount;
import doseward.quantity.Volume;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The interlock's own opinion on limits. It counts minute by minute and always down, so that it never forbids
 * for its own rounding; a soft limit is passed only where somebody overrode something for the dose. It does
 * not look at rates of drug, nor whether the override named this limit.
 */
final class InterlockLimits {
    private final Course course;
    private final Dose dose;
    private final Order order;
    private final Instant now;

    private InterlockLimits(Course course, Dose dose, Instant now) {
        this.course = course;
        this.dose = dose;
        this.order = course.plan().orderOf(dose.planned());
        this.now = now;
    }

    static Optional<String> objection(Course before, Dose dose, Instant now) {
        InterlockLimits limits = new InterlockLimits(before, dose, now);
        boolean overridden = before.decisions().overrides().stream()
            .anyMatch(one -> one.dose() == dose.number());
        Stream<Limits> all = Stream.concat(Stream.of(limits.order.limits(), limits.order.house()),
            limits.order.product().drug().stream().map(drug -> drug.hardLimits()));
        return all.flatMap(each -> limits.broken(each, overridden)).findFirst()
            .map(limit -> "the limit of " + limit + " is passed");
    }

    private Stream<String> broken(Limits all, boolean overridden) {
        List<String> broken = new ArrayList<>();
        for (Limits.OfAmount limit : all.amounts()) {
            boolean counts = limit.severity() == Limits.Severity.HARD || !overridden;
            if (counts && isPassed(limit)) {
                broken.add(limit.toString());
            }
        }
        for (Limits.OfRate limit : all.rates()) {
            boolean counts = limit.severity() == Limits.Severity.HARD || !overridden;
            boolean fast = limit.most() instanceof Pace.OfVolume(var most) && dose.planned().infusion()
                .flows().stream().anyMatch(flow -> flow.rate().isAbove(most));
            if (counts && fast) {
                broken.add(limit.most().toString());
            }
        }
        return broken.stream();
    }

    private boolean isPassed(Limits.OfAmount limit) {
        Size size = course.plan().patient().size(course.plan().protocol().patient().surface());
        Amount most = limit.most().forPatientOf(size);
        long own = dose.planned().amount().map(Amount::count).orElse(0L);
        return switch (limit.reach()) {
            case Limits.OneDose() -> own > most.count();
            case Limits.OneCycle() -> own + given(dose.planned().cycle()) > most.count();
            case Limits.OneCourse() -> own + given(0) > most.count();
            case Limits.AnyWindow(var window) -> isFull(window, most.count());
        };
    }

    /** What was given of the drug in the cycle, or in the course; what may be flowing counts whole. */
    private long given(int cycle) {
        long sum = 0;
        for (Dose other : others()) {
            if (cycle == 0 || other.planned().cycle() == cycle) {
                sum += amount(other);
            }
        }
        return sum;
    }

    private static long amount(Dose other) {
        if (other.phase() instanceof Phase.Settled || !other.planned().isByPump()) {
            return other.amountGiven().map(Amount::count).orElse(0L);
        }
        return other.planned().amount().map(Amount::count).orElse(0L);
    }

    private List<Dose> others() {
        return course.doses().stream().filter(other -> other.number() != dose.number()
            && (other.flowSeen().isPresent() || other.phase() instanceof Phase.Open)
            && course.plan().orderOf(other.planned()).product().name().equals(order.product().name()))
            .toList();
    }

    /** Looks at each window that ends in a minute of this dose. */
    private boolean isFull(Duration window, long most) {
        long minutes = dose.planned().over().toMinutes() + 1;
        List<Dose> others = others();
        for (long minute = 0; minute <= minutes; minute++) {
            Instant end = now.plus(Duration.ofMinutes(minute));
            long sum = flowed(dose.planned(), now, end) - flowed(dose.planned(), now, end.minus(window));
            for (Dose other : others) {
                sum += in(other, end.minus(window), end);
            }
            if (sum - 2L * (others.size() + 1) > most) {
                return true;
            }
        }
        return false;
    }

    private long in(Dose other, Instant from, Instant to) {
        Instant start = other.flowSeen().orElse(now);
        if (!other.planned().isByPump()) {
            return start.isAfter(from) && !start.isAfter(to) ? amount(other) : 0;
        }
        long until = Math.min(amount(other), flowed(other.planned(), start, to));
        return Math.max(0, until - Math.min(amount(other), flowed(other.planned(), start, from)));
    }

    /** How much of a dose that began at the start has flowed by the moment, if it flows as planned. */
    private static long flowed(PlannedDose planned, Instant start, Instant moment) {
        BigInteger volume = BigInteger.ZERO;
        Instant begins = start;
        for (Flow flow : planned.infusion().flows()) {
            Duration takes = flow.rate().timeFor(flow.volume());
            Duration since = Duration.between(begins, moment);
            if (since.isPositive()) {
                Volume part = since.compareTo(takes) >= 0 ? flow.volume()
                    : flow.rate().in(since).min(flow.volume());
                volume = volume.add(BigInteger.valueOf(part.microlitres()));
            }
            begins = begins.plus(takes);
        }
        return volume.multiply(BigInteger.valueOf(planned.amount().map(Amount::count).orElse(0L)))
            .divide(BigInteger.valueOf(planned.whole().microlitres())).longValueExact();
    }
}
