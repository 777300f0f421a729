package doseward.simulator.swarm;

import doseward.language.Reader;
import doseward.language.Reading;
import doseward.language.Shipped;
import doseward.plan.Capability;
import doseward.plan.Patient;
import doseward.plan.Plan;
import doseward.plan.PlanFor;
import doseward.plan.Planner;
import doseward.protocol.Order;
import doseward.protocol.Order.WhenHeld;
import doseward.protocol.Protocol;
import doseward.quantity.Weight;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The plans that a swarm runs: the shipped high-dose bolus for 80 kg, and the same with held doses waiting.
 */
public final class Prescriptions {
    private static final String PROTOCOL = "il2-high-dose-bolus";
    private static final Instant FROM = Instant.parse("2026-01-05T08:00:00Z");
    private static final Patient PATIENT = Patient.of(Weight.ofKilograms(80));

    private Prescriptions() {}

    /** As shipped: a held dose is skipped. */
    public static Plan shipped() {
        return plan(protocol());
    }

    /** The same, but a held dose may still start within its window: more can go wrong. */
    public static Plan waiting() {
        Protocol all = protocol();
        List<Order> orders = all.orders().stream().map(Prescriptions::waiting).toList();
        return plan(new Protocol(all.head(), all.patient(), orders, all.course(), all.companions(),
            all.avoid(), all.signs()));
    }

    /** Everything that moves: cells, pauses, a profile, two pumps, a cycle that a person begins. */
    public static Plan continuous() {
        return plan(Continuous.protocol());
    }

    /** All of them, for a swarm. */
    public static List<Plan> all() {
        return List.of(shipped(), waiting(), continuous());
    }

    private static Protocol protocol() {
        return Shipped.protocol(PROTOCOL).map(file -> Reader.protocol(file, new Shipped()))
            .flatMap(Reading::value)
            .orElseThrow(() -> new IllegalStateException("the shipped " + PROTOCOL + " can't be read"));
    }

    private static Plan plan(Protocol protocol) {
        return switch (Planner.plan(protocol, PlanFor.of(PATIENT, FROM, ZoneOffset.UTC, Capability.USUAL))) {
            case Planner.Planned planned -> planned.plan();
            case Planner.Impossible impossible -> throw new IllegalStateException(
                "the shipped protocol can't be planned: " + impossible.sentences());
        };
    }

    private static Order waiting(Order order) {
        return new Order(order.name(), order.product(), order.dosage(), order.roundedTo(), order.cap(),
            order.route(), order.given(), order.schedule(), order.mayStartLateBy(), order.neverCloserThan(),
            WhenHeld.WAIT, order.checklist(), order.criteria(), order.holds(), order.stops(),
            order.changes(), order.limits());
    }
}
