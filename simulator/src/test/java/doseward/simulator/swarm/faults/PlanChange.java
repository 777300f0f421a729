package doseward.simulator.swarm.faults;

import doseward.engine.Opening;
import doseward.plan.Plan;
import doseward.plan.PlannedDose;
import doseward.protocol.Checklist;
import doseward.protocol.HoldRule;
import doseward.protocol.Limits;
import doseward.protocol.Order;
import doseward.protocol.Protocol;
import doseward.protocol.StopRule;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

/** What can be changed of a plan behind the planner's back. */
final class PlanChange {
    private PlanChange() {}

    /** The opening of a course with another plan than the one that is prescribed. */
    static UnaryOperator<Opening> handedIn(UnaryOperator<Plan> change) {
        return opening -> new Opening(opening.course(), opening.at(), opening.by(),
            change.apply(opening.plan()), opening.stage(), opening.arming());
    }

    static UnaryOperator<Plan> ofOrders(UnaryOperator<Order> change) {
        return plan -> {
            Protocol protocol = plan.protocol();
            return with(plan, new Protocol(protocol.head(), protocol.patient(),
                plan.orders().stream().map(change).toList(), protocol.course(), protocol.companions(),
                protocol.avoid(), protocol.signs()), plan.doses());
        };
    }

    static UnaryOperator<Plan> ofDoses(UnaryOperator<PlannedDose> change) {
        return plan -> with(plan, plan.protocol(), plan.doses().stream().map(change).toList());
    }

    private static Plan with(Plan plan, Protocol protocol, List<PlannedDose> doses) {
        return new Plan(protocol, plan.patient(), plan.from(), plan.zone(), plan.pump(), plan.levels(),
            plan.override(), plan.cycles(), plan.runs(), doses);
    }

    static Order closest(Order order, Duration closest) {
        return with(order, closest, order.checklist(), order.holds(), order.stops(), order.limits());
    }

    static Order checklist(Order order, Checklist checklist) {
        return with(order, order.neverCloserThan(), checklist, order.holds(), order.stops(), order.limits());
    }

    static Order rules(Order order, List<HoldRule> holds, List<StopRule> stops) {
        return with(order, order.neverCloserThan(), order.checklist(), holds, stops, order.limits());
    }

    static Order limits(Order order, Limits limits) {
        return with(order, order.neverCloserThan(), order.checklist(), order.holds(), order.stops(), limits);
    }

    private static Order with(Order order, Duration closest, Checklist checklist, List<HoldRule> holds,
            List<StopRule> stops, Limits limits) {
        return new Order(order.name(), order.product(), order.dosage(), order.roundedTo(), order.cap(),
            order.route(), order.given(), order.schedule(), order.mayStartLateBy(), closest,
            order.whenHeld(), checklist, order.criteria(), holds, stops, order.changes(), limits,
            order.house());
    }
}
