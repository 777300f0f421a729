package doseward.plan.sheet;

import doseward.plan.Plan;
import doseward.plan.PlannedCycle;
import doseward.plan.PlannedDose;
import doseward.plan.Reckoning;
import doseward.plan.Spans;
import doseward.protocol.Given;
import doseward.protocol.Given.Flush;
import doseward.protocol.Order;
import doseward.quantity.Numbers;
import doseward.quantity.Volume;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** What is said of a plan beside its doses, in sentences. */
final class Notes {
    private static final int MOST_CYCLES = 6; // more would be a list that nobody reads

    private final Plan plan;
    private final ZoneId zone;

    Notes(Plan plan, ZoneId zone) {
        this.plan = plan;
        this.zone = zone;
    }

    /** What each order comes to. Amounts of several are never added up: they may be of several drugs. */
    List<String> totals() {
        return plan.orders().stream().map(this::total).toList();
    }

    private String total(Order order) {
        List<PlannedDose> doses = doses(order);
        Volume bags = doses.stream().filter(PlannedDose::isByPump).map(PlannedDose::vtbi)
            .reduce(Volume.ZERO, Volume::plus);
        Volume flushes = Stream.iterate(flush(order), volume -> volume).limit(doses.size())
            .reduce(Volume.ZERO, Volume::plus);
        String dose = doses.size() == 1 ? " dose" : " doses";
        return who(order, "") + (who(order, "").isEmpty() ? "At most " : "at most ")
            + Numbers.grouped(doses.size()) + dose
            + plan.totalOf(order.name()).map(sum -> ", " + sum).orElse("")
            + (bags.isZero() ? "" : ", " + bags) + (flushes.isZero() ? "" : " and " + flushes + " of flushes")
            + ".";
    }

    private static Volume flush(Order order) {
        return order.given() instanceof Given.ByPump(_, _, var before, var after)
            ? Stream.concat(before.stream(), after.stream()).map(Flush::volume).reduce(Volume.ZERO,
                Volume::plus) : Volume.ZERO;
    }

    /** What is reached of each limit. */
    List<String> limits() {
        return Reckoning.of(plan).stream().map(line -> line.what() + " " + line.reach().words() + ": "
            + line.reached() + " of at most " + line.most() + ", the " + line.limit() + ".").toList();
    }

    /** How late doses may start, and how close. */
    List<String> windows() {
        LinkedHashMap<String, List<String>> orders = new LinkedHashMap<>();
        plan.orders().forEach(order -> orders.computeIfAbsent(window(order), _ -> new ArrayList<>())
            .add(order.name()));
        return orders.entrySet().stream().map(entry -> "Each" + (plan.orders().size() == 1 ? ""
            : " dose of " + String.join(", ", entry.getValue())) + entry.getKey()).toList();
    }

    private static String window(Order order) {
        String close = order.neverCloserThan().isZero() ? ""
            : ", never within " + Spans.words(order.neverCloserThan()) + " of the last";
        return " may start up to " + Spans.words(order.mayStartLateBy()) + " late" + close + ".";
    }

    /** What was rounded, said once for each order. */
    List<String> roundings() {
        return plan.orders().stream().flatMap(order -> doses(order).stream()
            .flatMap(dose -> dose.roundingsAlone().stream()).distinct()
            .map(note -> who(order, "") + note)).toList();
    }

    /** Cycles that wait for somebody, and doses that wait for something. */
    List<String> waiting() {
        List<String> notes = new ArrayList<>();
        List<PlannedCycle> open = plan.cycles().stream().filter(cycle -> !cycle.byItself()).toList();
        if (open.size() > MOST_CYCLES) {
            notes.add("Cycles " + Words.numbers(open.stream().map(PlannedCycle::number).toList())
                + " are begun by a named person, and shown at the earliest time.");
        } else {
            open.forEach(cycle -> notes.add(waits(cycle)));
        }
        if (new Doses(plan, zone).isAnyWaiting()) {
            notes.add("A dose that waits for something is shown at the earliest time at which it may "
                + "be due.");
        }
        return notes;
    }

    private String waits(PlannedCycle cycle) {
        String until = cycle.latest().filter(latest -> latest.isAfter(cycle.begins()))
            .map(latest -> ", and " + Words.moment(latest, zone) + " at the latest").orElse("");
        return "Cycle " + cycle.number() + cycle.stage().map(stage -> " (" + stage + ")").orElse("")
            + " is begun by a named person: " + Words.moment(cycle.begins(), zone) + " at the earliest"
            + until + ".";
    }

    private List<PlannedDose> doses(Order order) {
        return plan.doses().stream().filter(dose -> dose.order().equals(order.name())).toList();
    }

    private String who(Order order, String alone) {
        return plan.orders().size() == 1 ? alone : order.name() + ": ";
    }
}
