package doseward.engine;

import doseward.plan.Patient;
import doseward.plan.PlannedDose;
import doseward.protocol.Dosage;
import doseward.protocol.DoseAmount;
import doseward.protocol.Order;
import doseward.quantity.Amount;
import doseward.quantity.Strength;
import doseward.quantity.Weight;
import java.math.BigInteger;
import java.util.Optional;

/**
 * The amount of a pump's dose worked out a second time, from what the file orders and the patient's weight,
 * apart from the planner and with none of its arithmetic: the interlock gives no more, and people see both.
 * It can be said only where the file orders an exact amount and no rule may have changed it since.
 *
 * @param amount what it comes to; every step rounds down
 * @param from by what it was worked out, for people
 */
public record SecondReckoning(Amount amount, String from) {
    private static final BigInteger GRAMS = BigInteger.valueOf(1_000);
    private static final BigInteger SQUARE_CENTIMETRES = BigInteger.valueOf(10_000);
    private static final BigInteger MICROLITRES = BigInteger.valueOf(1_000);

    /** Of this dose, for the patient as weighed for its cycle. */
    public static Optional<SecondReckoning> of(Course course, Dose dose) {
        Order order = course.plan().orderOf(dose.planned());
        boolean exact = dose.isByPump() && order.changes().isEmpty();
        return exact && dose.planned().portion().dosage() instanceof Dosage.Exactly(var ordered)
            ? basis(course, dose.planned(), ordered).map(basis -> reckoned(course, order, ordered, basis))
            : Optional.empty();
    }

    /** What an amount is multiplied by, what that is divided by, and how people say it. */
    private record Basis(BigInteger factor, BigInteger divisor, String words) {}

    private static Optional<Basis> basis(Course course, PlannedDose dose, DoseAmount ordered) {
        Weight weight = weight(course, dose.cycle());
        Patient patient = course.plan().patient().weighing(weight);
        return switch (ordered.basis()) {
            case FLAT -> Optional.of(new Basis(BigInteger.ONE, BigInteger.ONE, ""));
            case PER_KG -> Optional.of(new Basis(BigInteger.valueOf(weight.grams()), GRAMS,
                " for " + weight));
            case PER_M2 -> patient.size(course.plan().protocol().patient().surface()).surface()
                .map(surface -> new Basis(BigInteger.valueOf(surface.squareCentimetres()),
                    SQUARE_CENTIMETRES, " for " + surface));
        };
    }

    private static Weight weight(Course course, int cycle) {
        return course.timetable().weighings().stream().filter(one -> one.cycle() <= cycle)
            .reduce((_, later) -> later).map(Weighing::weight)
            .orElse(course.opening().plan().patient().weight());
    }

    private static SecondReckoning reckoned(Course course, Order order, DoseAmount ordered, Basis basis) {
        BigInteger plain = BigInteger.valueOf(ordered.amount().count()).multiply(basis.factor())
            .divide(basis.divisor());
        BigInteger capped = order.cap().map(cap -> BigInteger.valueOf(cap.count()).min(plain)).orElse(plain);
        BigInteger count = order.roundedTo()
            .map(step -> capped.subtract(capped.mod(BigInteger.valueOf(step.count()))))
            .orElseGet(() -> makeable(capped, order.drug().strength(),
                course.plan().pump().volumeStep().microlitres()));
        return new SecondReckoning(new Amount(count.longValueExact(), ordered.amount().kind()),
            ordered + basis.words());
    }

    /** What whole steps of the pump's volume hold of the solution. */
    private static BigInteger makeable(BigInteger count, Strength strength, long step) {
        BigInteger inOne = BigInteger.valueOf(strength.inOneMillilitre().count());
        BigInteger volume = count.multiply(MICROLITRES).divide(inOne);
        return volume.subtract(volume.mod(BigInteger.valueOf(step))).multiply(inOne).divide(MICROLITRES);
    }
}
