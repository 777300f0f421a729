package doseward.engine;

import doseward.protocol.Limits;
import doseward.protocol.Order;
import doseward.protocol.Size;
import doseward.quantity.Amount;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What counts so far against each limit that sums up over doses. Limits on one dose, on rates and on
 * concentrations add nothing up, so they are not here.
 */
public final class LimitSums {
    private static final BigInteger THOUSAND = BigInteger.valueOf(1_000);

    private final Course course;
    private final Order order;
    private final Instant now;
    private final Size size;

    private LimitSums(Course course, Order order, Instant now) {
        this.course = course;
        this.order = order;
        this.now = now;
        this.size = course.plan().patient().size(course.plan().protocol().patient().surface());
    }

    /** Of every order and of every source of limits, each once. */
    public static List<LimitSum> of(Course course, Instant now) {
        return course.plan().orders().stream().flatMap(order -> new LimitSums(course, order, now).all())
            .distinct().toList();
    }

    private Stream<LimitSum> all() {
        return order.layers().stream().flatMap(layer -> Stream.concat(
            layer.limits().amounts().stream().filter(limit -> sumsUp(limit.reach()))
                .flatMap(limit -> amount(limit, layer.where())),
            layer.limits().doses().stream().filter(limit -> sumsUp(limit.reach()))
                .map(limit -> doses(limit, layer.where()))));
    }

    private static boolean sumsUp(Limits.Reach reach) {
        return !(reach instanceof Limits.OneDose);
    }

    /** One that counts in another unit than the doses adds nothing up. */
    private Stream<LimitSum> amount(Limits.OfAmount limit, String where) {
        Amount most = limit.most().forPatientOf(size);
        List<Dose> doses = flowed(limit.reach()).filter(this::isOfTheDrug).toList();
        if (!doses.stream().flatMap(dose -> dose.planned().amount().stream()).allMatch(most::isLike)) {
            return Stream.of();
        }
        Figure sum = doses.stream().flatMap(dose -> Flowed.of(dose, now).stream())
            .map(flow -> limit.reach() instanceof Limits.AnyWindow(var window)
                ? flow.since(now.minus(window)) : flow.amount())
            .reduce(Flowed.figure(most.none()), Figure::plus);
        Amount soFar = new Amount(sum.millionthsRoundedUp(), most.kind());
        return Stream.of(new LimitSum(order.product().name(), limit + where, limit.severity(),
            most.toString(), soFar.toString(), thousandths(soFar.count(), most.count())));
    }

    /** Amounts of one drug add up over its orders. */
    private boolean isOfTheDrug(Dose dose) {
        return course.plan().orderOf(dose.planned()).product().name().equals(order.product().name());
    }

    private LimitSum doses(Limits.OfDoses limit, String where) {
        long count = flowed(limit.reach()).filter(dose -> dose.planned().order().equals(order.name()))
            .filter(dose -> !(limit.reach() instanceof Limits.AnyWindow(var window)) || dose.flowSeen()
                .map(seen -> seen.isAfter(now.minus(window))).orElse(dose.isOpen())).count();
        return new LimitSum(order.product().name(), limit + where, limit.severity(), doses(limit.most()),
            doses(count), thousandths(count, limit.most()));
    }

    private static String doses(long count) {
        return count + (count == 1 ? " dose" : " doses");
    }

    private Stream<Dose> flowed(Limits.Reach reach) {
        Stream<Dose> flowed = course.doses().stream().filter(Dose::mayHaveFlowed);
        return reach instanceof Limits.OneCycle
            ? flowed.filter(dose -> dose.planned().cycle() == cycle()) : flowed;
    }

    /** The cycle that runs: that of the first dose which is not over, or else the last. */
    private int cycle() {
        return course.doses().stream().filter(dose -> !dose.isSettled()).findFirst()
            .orElseGet(course.doses()::getLast).planned().cycle();
    }

    private static long thousandths(long part, long whole) {
        return whole == 0 ? THOUSAND.longValue() : BigInteger.valueOf(part).multiply(THOUSAND)
            .divide(BigInteger.valueOf(whole)).longValueExact();
    }
}
