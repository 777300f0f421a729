package doseward.simulator.world;

import doseward.journal.Journal;
import doseward.plan.Plan;
import doseward.pump.Pump;
import java.util.function.UnaryOperator;

/** What stands between the controller and its world; a test may put something faulty there. */
public record Wiring(UnaryOperator<Plan> plan, UnaryOperator<Journal> journal, UnaryOperator<Pump> pump) {
    /** Nothing stands between. */
    public static final Wiring STRAIGHT =
        new Wiring(UnaryOperator.identity(), UnaryOperator.identity(), UnaryOperator.identity());
}
