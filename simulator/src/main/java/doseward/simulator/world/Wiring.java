package doseward.simulator.world;

import doseward.engine.Opening;
import doseward.journal.Journal;
import doseward.pump.Pump;
import java.util.function.UnaryOperator;

/**
 * What stands between the controller and its world; a test may put something faulty there.
 *
 * @param opening what is handed in for what is truly prescribed; the laws go by the latter
 */
public record Wiring(UnaryOperator<Opening> opening, UnaryOperator<Journal> journal,
        UnaryOperator<Pump> pump) {
    /** Nothing stands between. */
    public static final Wiring STRAIGHT =
        new Wiring(UnaryOperator.identity(), UnaryOperator.identity(), UnaryOperator.identity());
}
