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
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What all doses of a plan come to, against every limit over several of them. A limit of the whole protocol
 * or of a drug file counts every order of the drug; one that stands in some orders counts those.
 */
public final class Reckoning {
    private final Protocol protocol;
    private final Size size;
    private final List<PlannedDose> doses;
    private final int first;

    private Reckoning(Protocol protocol, Size size, List<PlannedDose> doses, int first) {
        this.protocol = protocol;
        this.size = size;
        this.doses = doses;
        this.first = first;
    }

    /**
     * What is reached of one limit.
     *
     * @param reached an amount, or a number of doses
     * @param most what the limit comes to for this patient
     * @param limit in the file's own words, with its severity and whose it is
     * @param isPassed whether more is reached than is allowed
     */
    public record Line(String what, Reach reach, Severity severity, String reached, String most, String limit,
        boolean isPassed) {}

    /** A line with its counts; those of one kind can be compared. */
    private record Counted(Line line, boolean ofDoses, Fraction reached, long most) {
        /** The same doses against a lower limit say more. */
        boolean isShadowedBy(Counted other) {
            return ofDoses == other.ofDoses && line.what().equals(other.line.what())
                && line.reach().equals(other.line.reach()) && line.severity() == other.line.severity()
                && reached.equals(other.reached) && other.most < most;
        }
    }

    /** The lowest limit of each kind over several doses, in the order of the file. */
    public static List<Line> of(Plan plan) {
        return lines(plan.protocol(), plan.patient(), plan.doses(), 1);
    }

    /**
     * What is beyond a limit from this cycle on. The cycles before were judged for the patient as weighed
     * then, and a patient who has lost weight is not to be refused for them.
     */
    static List<String> objections(Protocol protocol, PlanFor asked, List<PlannedDose> doses, int first) {
        List<String> objections = new ArrayList<>();
        judge(lines(protocol, asked.patient(), doses, first), asked.override(), objections,
            new ArrayList<>());
        return objections;
    }

    /** The soft limits over several doses that the plan goes beyond. */
    static List<String> beyond(Plan plan) {
        List<String> notes = new ArrayList<>();
        judge(lines(plan.protocol(), plan.patient(), plan.doses(), 1), plan.override(), new ArrayList<>(),
            notes);
        return notes;
    }

    private static void judge(List<Line> lines, Optional<SoftOverride> override, List<String> objections,
            List<String> notes) {
        Allowance allowance = new Allowance(override);
        List<Line> passed = lines.stream().filter(Line::isPassed).toList();
        passed.stream().filter(line -> line.severity() == Severity.HARD || passed.stream()
                .noneMatch(other -> other.severity() == Severity.HARD && other.reach().equals(line.reach())))
            .forEach(line -> {
                List<String> more = new ArrayList<>();
                allowance.objection(line.severity(), line.what(), line.reached() + " " + line.reach().words()
                    + " are above the " + line.limit(), more).ifPresent(objections::add);
                more.forEach(note -> notes.add(line.what() + ": " + note));
            });
    }

    private static List<Line> lines(Protocol protocol, Patient patient, List<PlannedDose> doses, int first) {
        List<Counted> all = new Reckoning(protocol, patient.size(protocol.patient().surface()), doses, first)
            .all();
        return all.stream().filter(one -> all.stream().noneMatch(one::isShadowedBy)).map(Counted::line)
            .distinct().toList();
    }

    private List<Counted> all() {
        List<Counted> all = new ArrayList<>();
        for (Order order : protocol.orders()) {
            order.layers().forEach(layer -> all.addAll(all(order, layer.limits(), layer.where())));
        }
        return all;
    }

    private List<Counted> all(Order order, Limits limits, String where) {
        List<Counted> all = new ArrayList<>();
        for (Limits.OfAmount limit : limits.amounts()) {
            if (!(limit.reach() instanceof OneDose)) {
                amount(order, limit, where).ifPresent(all::add);
            }
        }
        for (Limits.OfDoses limit : limits.doses()) {
            List<Given> given = given(order, one -> where.isEmpty() && !one.limits().doses().contains(limit))
                .stream().map(dose -> new Given(dose, List.of(Pulse.at(dose.due(), 1)), 1)).toList();
            Fraction reached = most(given, limit.reach());
            all.add(new Counted(new Line(order.product().name(), limit.reach(), limit.severity(),
                doses(reached.roundedUp()), doses(limit.most()), limit.severity().words() + " limit of "
                + limit + where, reached.compareTo(Fraction.of(limit.most())) > 0), true, reached,
                    limit.most()));
        }
        return all;
    }

    private static String doses(long count) {
        return count + (count == 1 ? " dose" : " doses");
    }

    private Optional<Counted> amount(Order order, Limits.OfAmount limit, String where) {
        Amount most = limit.most().forPatientOf(size);
        List<Given> given = given(order, one -> where.isEmpty() && !one.limits().amounts().contains(limit))
            .stream().flatMap(dose -> amount(dose).filter(most::isLike).map(amount -> new Given(dose,
                Pulse.of(dose, amount.count()), amount.count())).stream()).toList();
        if (given.isEmpty()) {
            return Optional.empty();
        }
        Fraction reached = most(given, limit.reach());
        return Optional.of(new Counted(new Line(order.product().name(), limit.reach(), limit.severity(),
            new Amount(reached.roundedUp(), most.kind()).toString(), most.toString(),
            limit.severity().words() + " limit of " + limit + where,
            reached.compareTo(Fraction.of(most.count())) > 0), false, reached, most.count()));
    }

    /** The doses of the orders of one drug, but for those orders that a limit does not concern. */
    private List<PlannedDose> given(Order order, Predicate<Order> unconcerned) {
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

    private Fraction most(List<Given> given, Reach reach) {
        return switch (reach) {
            case OneDose() -> given.stream().map(one -> Fraction.of(one.count()))
                .max(Comparator.naturalOrder()).orElse(Fraction.ZERO);
            case OneCycle() -> given.stream().map(one -> one.dose().cycle()).distinct()
                .filter(cycle -> cycle >= first)
                .map(cycle -> sum(given.stream().filter(one -> one.dose().cycle() == cycle)))
                .max(Comparator.naturalOrder()).orElse(Fraction.ZERO);
            case OneCourse() -> sum(given.stream());
            case AnyWindow(var window) -> Window.most(given.stream()
                .filter(one -> isReached(one.dose(), window))
                .flatMap(one -> one.pulses().stream()).toList(), window);
        };
    }

    /** Whether a window that holds a dose of the cycles that are judged may hold this dose, too. */
    private boolean isReached(PlannedDose dose, Duration window) {
        return dose.cycle() >= first || doses.stream().filter(one -> one.cycle() >= first)
            .map(PlannedDose::due).min(Comparator.naturalOrder())
            .filter(begins -> dose.due().plus(length(dose)).isAfter(begins.minus(window))).isPresent();
    }

    private static Duration length(PlannedDose dose) {
        return dose.isByPump() ? dose.over() : Duration.ZERO;
    }

    private static Fraction sum(Stream<Given> given) {
        return Fraction.of(given.mapToLong(Given::count).reduce(0, Math::addExact));
    }

    private record Given(PlannedDose dose, List<Pulse> pulses, long count) {}
}
