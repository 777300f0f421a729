package doseward.simulator.swarm.faults;

import static doseward.simulator.swarm.faults.PlanChange.handedIn;
import static doseward.simulator.swarm.faults.PlanChange.ofDoses;
import static doseward.simulator.swarm.faults.PlanChange.ofOrders;

import doseward.engine.Arming;
import doseward.plan.PlannedDose;
import doseward.protocol.Checklist;
import doseward.protocol.Ends;
import doseward.protocol.Limits;
import doseward.protocol.Order;
import doseward.protocol.StopRule;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A controller that goes by something else than what is prescribed. */
public final class PlanFaults {
    private static final Duration LATELY = Duration.ofMinutes(20);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Limits TWO_A_DAY = new Limits(List.of(), List.of(new Limits.OfDoses(
        new Limits.AnyWindow(DAY), Limits.Severity.HARD, 2)), List.of(), List.of());

    private PlanFaults() {}

    /** Doses may follow one another at once. */
    public static Planted noInterval() {
        return Planted.inOpening(handedIn(ofOrders(order -> PlanChange.closest(order, Duration.ZERO))));
    }

    /** A dose may begin a day late. */
    public static Planted openWindow() {
        return Planted.inOpening(handedIn(ofDoses(dose -> new PlannedDose(dose.number(), dose.cycle(),
            dose.order(), dose.day(), dose.due(), DAY, dose.hangs(), dose.portion(), dose.amount(),
            dose.giving(), dose.roundings()))));
    }

    /** Two doses are allowed in a day, and nobody counts them. */
    public static Planted uncountedLimit() {
        return Planted.inOpening(handedIn(ofOrders(order -> PlanChange.limits(order, Limits.NONE))))
            .prescribing(ofOrders(order -> PlanChange.limits(order, TWO_A_DAY)));
    }

    /** Readings must be some minutes old at most, and are believed for a day. */
    public static Planted staleReadings() {
        return Planted.inOpening(handedIn(ofOrders(order -> read(order, DAY))))
            .prescribing(ofOrders(order -> read(order, LATELY)));
    }

    private static Order read(Order order, Duration within) {
        return listed(order, order.checklist().nurses(), order.checklist().record().stream()
            .map(one -> new Checklist.Required(one.sign(), within)).toList());
    }

    /** One nurse is enough where two must confirm, and none where one must. */
    public static Planted oneNurseLess() {
        return Planted.inOpening(handedIn(ofOrders(order -> listed(order,
            Math.max(0, order.checklist().nurses() - 1), order.checklist().record()))));
    }

    private static Order listed(Order order, int nurses, List<Checklist.Required> record) {
        Checklist list = order.checklist();
        return PlanChange.checklist(order, new Checklist(nurses, record, list.recordingBegins(),
            list.whileRunning(), list.grace(), list.report()));
    }

    /** No reading holds a dose. */
    public static Planted noHolds() {
        return Planted.inOpening(handedIn(ofOrders(order ->
            PlanChange.rules(order, List.of(), order.stops()))));
    }

    /** What would hold a dose is to end its cycle, and ends nothing. */
    public static Planted noStops() {
        return Planted.inOpening(handedIn(ofOrders(order ->
                PlanChange.rules(order, List.of(), List.of()))))
            .prescribing(ofOrders(order -> PlanChange.rules(order, List.of(), order.holds().stream()
                .map(hold -> new StopRule(hold.when(), Ends.CYCLE, Optional.empty(), Optional.empty()))
                .toList())));
    }

    /** Nobody must arm the course. */
    public static Planted armedByNobody() {
        return Planted.inOpening(opening -> opening.armedBy(Arming.NONE));
    }
}
