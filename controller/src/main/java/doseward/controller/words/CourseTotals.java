package doseward.controller.words;

import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.engine.Phase;
import doseward.engine.Phase.Outcome;
import doseward.protocol.Given;
import doseward.protocol.Order;
import doseward.quantity.Amount;
import doseward.quantity.Volume;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the doses of a course come to together, in sentences. */
public final class CourseTotals {
    private CourseTotals() {}

    /** Amount and volume of each order against the plan, what was flushed, how many doses came out how. */
    public static List<String> sentences(Course course) {
        List<String> lines = new ArrayList<>();
        for (Order order : course.plan().orders()) {
            (order.isByPump() ? byPump(course, order) : byNurse(course, order)).ifPresent(lines::add);
        }
        Volume flushed = course.doses().stream().filter(Dose::mayHaveFlowed)
            .map(dose -> flushed(course, dose)).reduce(Volume.ZERO, Volume::plus);
        if (!flushed.isZero()) {
            lines.add("Flushed with " + flushed + " besides.");
        }
        lines.add("Given " + count(course, Outcome.GIVEN) + ", partly given "
            + count(course, Outcome.PARTLY_GIVEN) + ", skipped " + count(course, Outcome.SKIPPED)
            + doubts(course) + ", of " + course.doses().size() + " doses.");
        return lines;
    }

    private static Optional<String> byPump(Course course, Order order) {
        List<Dose> doses = of(course, order);
        return course.plan().totalOf(order.name()).map(planned -> name(course, order, "delivered ")
            + range(amount(planned, doses), doses.stream().map(DoseWords::amountAtMost).reduce(
                planned.none(), Amount::plus)) + " in " + range(volume(doses, Dose::delivered),
                volume(doses, DoseWords::atMost)) + "; the plan was at most " + planned + " in "
            + volume(doses, dose -> dose.planned().vtbi()) + ".");
    }

    private static Optional<String> byNurse(Course course, Order order) {
        List<Dose> doses = of(course, order);
        long given = doses.stream().filter(Dose::mayHaveFlowed).count();
        return course.plan().totalOf(order.name()).map(planned -> order.name() + ": given "
            + amount(planned, doses) + " by nurses; the plan was at most " + planned + ".")
            .or(() -> Optional.of(order.name() + ": given " + given + " of " + doses.size()
                + (doses.size() == 1 ? " time" : " times") + " by nurses.").filter(_ -> !doses.isEmpty()));
    }

    private static List<Dose> of(Course course, Order order) {
        return course.doses().stream().filter(dose -> dose.planned().order().equals(order.name())).toList();
    }

    private static String name(Course course, Order order, String verb) {
        return course.plan().orders().size() == 1 ? "Delivered " : order.name() + ": " + verb;
    }

    private static Amount amount(Amount planned, List<Dose> doses) {
        return doses.stream().flatMap(dose -> dose.amountGiven().stream())
            .reduce(planned.none(), Amount::plus);
    }

    private interface Part {
        Volume of(Dose dose);
    }

    private static Volume volume(List<Dose> doses, Part part) {
        return doses.stream().map(part::of).reduce(Volume.ZERO, Volume::plus);
    }

    private static <T> String range(T least, T most) {
        return least.equals(most) ? least.toString() : least + " to " + most;
    }

    /** What the nurse flushed the line with before and after a dose; it is fluid, and no drug. */
    private static Volume flushed(Course course, Dose dose) {
        return course.plan().orderOf(dose.planned()).given() instanceof Given.ByPump pump
            ? Stream.concat(pump.before().stream(), pump.after().stream()).map(Given.Flush::volume)
                .reduce(Volume.ZERO, Volume::plus) : Volume.ZERO;
    }

    private static long count(Course course, Outcome outcome) {
        return course.doses().stream().filter(dose -> dose.phase() instanceof Phase.Settled settled
            && settled.outcome() == outcome).count();
    }

    private static String doubts(Course course) {
        long doubts = course.doses().stream().filter(dose -> dose.phase() instanceof Phase.Uncertain).count();
        long open = course.doses().stream().filter(dose -> !dose.isSettled()).count() - doubts;
        return (doubts == 0 ? "" : ", in doubt " + doubts) + (open == 0 ? "" : ", not over " + open);
    }
}
