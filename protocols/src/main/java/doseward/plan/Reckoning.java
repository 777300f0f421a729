package doseward.plan;

import doseward.protocol.Dosage;
import doseward.protocol.Limits;
import doseward.protocol.Limits.AnyWindow;
import doseward.protocol.Limits.OneCourse;
import doseward.protocol.Limits.OneCycle;
import doseward.protocol.Limits.OneDose;
import doseward.protocol.Limits.Reach;
import doseward.protocol.Limits.Severity;
import doseward.protocol.Order;
import doseward.protocol.Protocol;
import doseward.protocol.Size;
import doseward.quantity.Amount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What all doses of a plan come to, against every limit over several of them. A limit of the whole protocol
 * or of a drug file counts every order of the drug; one that stands in some orders counts those.
 */
public final class Reckoning {
    private final Protocol protocol;
    private final Size size;
    private final List<PlannedDose> doses;

    private Reckoning(Protocol protocol, Size size, List<PlannedDose> doses) {
        this.protocol = protocol;
        this.size = size;
        this.doses = doses;
    }

    /**
     * What is reached of one limit.
     *
     * @param reached an amount, or a number of doses
     * @param limit in the file's own words, with its severity and whose it is
     * @param most what it comes to for this patient
     * @param isPassed whether more is reached than is allowed
     */
    public record Line(String what, Reach reach, Severity severity, String reached, String limit, String most,
        boolean isPassed) {}

    /** Every limit over several doses, in the order of the file. */
    public static List<Line> of(Plan plan) {
        return lines(plan.protocol(), plan.patient(), plan.doses());
    }

    static List<String> objections(Protocol protocol, Patient patient, List<PlannedDose> doses) {
        List<Line> passed = lines(protocol, patient, doses).stream().filter(Line::isPassed).toList();
        return passed.stream().filter(line -> line.severity() == Severity.HARD || passed.stream()
                .noneMatch(other -> other.severity() == Severity.HARD && other.reach().equals(line.reach())))
            .map(line -> line.what() + ": " + line.reached() + " " + line.reach().words()
                + " are above the " + line.limit() + Severities.meaning(line.severity())).toList();
    }

    private static List<Line> lines(Protocol protocol, Patient patient, List<PlannedDose> doses) {
        return new Reckoning(protocol, patient.size(protocol.patient().surface()), doses).lines();
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Order order : protocol.orders()) {
            lines.addAll(lines(order, order.limits(), ""));
            order.product().drug().ifPresent(drug ->
                lines.addAll(lines(order, drug.hardLimits(), " in the drug file")));
        }
        return lines.stream().distinct().toList();
    }

    private List<Line> lines(Order order, Limits limits, String where) {
        List<Line> lines = new ArrayList<>();
        for (Limits.OfAmount limit : limits.amounts()) {
            if (!(limit.reach() instanceof OneDose)) {
                amount(order, limit, where).ifPresent(lines::add);
            }
        }
        for (Limits.OfDoses limit : limits.doses()) {
            List<PlannedDose> counted = counted(order, one -> where.isEmpty()
                && !one.limits().doses().contains(limit));
            Fraction reached = most(counted.stream().map(dose -> new Counted(dose, List.of(
                Pulse.at(dose.due(), 1)), 1)).toList(), limit.reach());
            lines.add(line(order, limit.reach(), limit.severity(), reached.roundedUp() + " doses",
                limit.severity().words() + " limit of " + limit + where, limit.most() + " doses",
                reached.compareTo(Fraction.of(limit.most())) > 0));
        }
        return lines;
    }

    private Optional<Line> amount(Order order, Limits.OfAmount limit, String where) {
        Amount most = limit.most().forPatientOf(size);
        List<Counted> counted = counted(order, one -> where.isEmpty()
            && !one.limits().amounts().contains(limit)).stream()
            .flatMap(dose -> amount(dose).filter(most::isLike).map(amount -> new Counted(dose,
                Pulse.of(dose, amount.count()), amount.count())).stream()).toList();
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        Fraction reached = most(counted, limit.reach());
        return Optional.of(line(order, limit.reach(), limit.severity(),
            new Amount(reached.roundedUp(), most.kind()).toString(), limit.severity().words() + " limit of "
                + limit + where, most.toString(), reached.compareTo(Fraction.of(most.count())) > 0));
    }

    private static Line line(Order order, Reach reach, Severity severity, String reached, String limit,
            String most, boolean passed) {
        return new Line(order.product().name(), reach, severity, reached, limit, most, passed);
    }

    /** The doses of the orders of one drug, but for those orders that a limit does not concern. */
    private List<PlannedDose> counted(Order order, java.util.function.Predicate<Order> unconcerned) {
        List<String> names = protocol.orders().stream()
            .filter(one -> one.product().name().equals(order.product().name()))
            .filter(one -> !unconcerned.test(one)).map(Order::name).toList();
        return doses.stream().filter(dose -> names.contains(dose.order())).toList();
    }

    /** What a dose counts for; of a range, its far end. */
    private Optional<Amount> amount(PlannedDose dose) {
        return dose.amount().or(() -> dose.portion().dosage() instanceof Dosage.Between(_, var highest)
            ? Optional.of(Ordered.amount(protocol.order(dose.order()), highest, size, new ArrayList<>()))
            : Optional.empty());
    }

    private static Fraction most(List<Counted> counted, Reach reach) {
        return switch (reach) {
            case OneDose() -> counted.stream().map(one -> Fraction.of(one.count()))
                .max(Comparator.naturalOrder()).orElse(Fraction.ZERO);
            case OneCycle() -> counted.stream().map(one -> one.dose().cycle()).distinct()
                .map(cycle -> sum(counted.stream().filter(one -> one.dose().cycle() == cycle)))
                .max(Comparator.naturalOrder()).orElse(Fraction.ZERO);
            case OneCourse() -> sum(counted.stream());
            case AnyWindow(var window) -> Window.most(counted.stream()
                .flatMap(one -> one.pulses().stream()).toList(), window);
        };
    }

    private static Fraction sum(Stream<Counted> counted) {
        return Fraction.of(counted.mapToLong(Counted::count).reduce(0, Math::addExact));
    }

    private record Counted(PlannedDose dose, List<Pulse> pulses, long count) {}
}
