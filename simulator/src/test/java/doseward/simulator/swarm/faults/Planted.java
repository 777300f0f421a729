package doseward.simulator.swarm.faults;

import doseward.engine.Opening;
import doseward.journal.Journal;
import doseward.plan.Plan;
import doseward.pump.Pump;
import doseward.simulator.swarm.Prescriptions;
import doseward.simulator.world.Wiring;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A fault, and the plans in whose courses it is planted.
 *
 * @param wiring puts the fault into one world; what it remembers there it knows nowhere else
 * @param plans what is truly prescribed
 */
public record Planted(Supplier<Wiring> wiring, List<Plan> plans) {
    static final List<Plan> ALL = Prescriptions.all();

    static Planted inOpening(UnaryOperator<Opening> fault) {
        return new Planted(() ->
            new Wiring(fault, UnaryOperator.identity(), UnaryOperator.identity()), ALL);
    }

    static Planted inJournal(UnaryOperator<Journal> fault) {
        return new Planted(() ->
            new Wiring(UnaryOperator.identity(), fault, UnaryOperator.identity()), ALL);
    }

    static Planted onLine(UnaryOperator<Pump> fault) {
        return onLine(() -> fault);
    }

    static Planted onLine(Supplier<UnaryOperator<Pump>> fault) {
        return new Planted(() ->
            new Wiring(UnaryOperator.identity(), UnaryOperator.identity(), fault.get()), ALL);
    }

    /** Whether what is prescribed is what a swarm runs as a rule. */
    public boolean isAsUsual() {
        return plans == ALL;
    }

    /** The same, in courses of these plans. */
    Planted prescribing(List<Plan> others) {
        return new Planted(wiring, others);
    }

    /** The same, in courses of all plans with their orders changed so. */
    Planted prescribing(UnaryOperator<Plan> change) {
        return prescribing(ALL.stream().map(change).toList());
    }
}
