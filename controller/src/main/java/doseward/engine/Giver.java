package doseward.engine;

import doseward.pump.Stamp;
import doseward.quantity.Volume;

/**
 * The pump that a dose was ordered from, as it was then. Only this pump, since this start, can say how much
 * of the dose flowed; another one, or this one after a restart, knows nothing of it but its lifetime counter.
 *
 * @param lifetime what its counter said before the dose
 * @param freeFlows how often its line had been free to run before the dose, as {@link Stamp} counts it
 */
public record Giver(String pump, int boot, Volume lifetime, long freeFlows) {
    boolean isTellerOf(Stamp stamp) {
        return stamp.pump().equals(pump) && stamp.boot() == boot;
    }

    /** What its lifetime counter says has flowed since; below zero when it went back. */
    long microlitresSince(Stamp stamp) {
        return stamp.lifetime().microlitres() - lifetime.microlitres();
    }

    /** Whether its line may have run by itself since, whoever heard of it. */
    boolean mayHaveRunFreelySince(Stamp stamp) {
        return stamp.pump().equals(pump) && stamp.freeFlows() != freeFlows;
    }
}
