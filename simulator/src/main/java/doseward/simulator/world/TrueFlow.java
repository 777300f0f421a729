package doseward.simulator.world;

import doseward.quantity.Volume;
import doseward.simulator.pump.Flow;
import doseward.simulator.pump.SimulatedPump;
import java.util.List;
import java.util.Optional;

/**
 * What a pump that has a body truly took out of its bag and let out of its line, beside what it counted; all
 * in nanolitres.
 */
final class TrueFlow {
    private static final long NANOLITRES = 1_000;

    private final SimulatedPump pump;
    private long takenBefore;
    private long aheadBefore;

    TrueFlow(SimulatedPump pump) {
        this.pump = pump;
    }

    /** A flow has just begun. */
    void begins() {
        takenBefore = taken();
        if (isFirstOfItsDose()) {
            aheadBefore = delivered() - counted();
        }
    }

    private boolean isFirstOfItsDose() {
        List<Flow> flows = pump.flows();
        return flows.size() < 2
            || flows.getLast().token().dose() != flows.get(flows.size() - 2).token().dose();
    }

    /** So much is gone from the bag since the latest flow began. Rounds down. */
    Volume goneFromBag() {
        return new Volume((taken() - takenBefore) / NANOLITRES);
    }

    /** What came out at the patient's end; empty of a pump of which nothing else is known than it counts. */
    Optional<Reached> reached(String channel, Reached.Words unknown, Reached.Words freely) {
        return pump.innards().path().map(_ ->
            new Reached(channel, counted(), delivered(), aheadBefore, unknown, freely));
    }

    private long taken() {
        return pump.innards().path().map(path -> path.plant().ledger().taken()).orElse(0L);
    }

    private long delivered() {
        return pump.innards().path().map(path -> path.plant().ledger().delivered()).orElse(0L);
    }

    private long counted() {
        long counted = 0;
        for (Flow flow : pump.flows()) {
            counted += flow.nanolitres();
        }
        return counted;
    }
}
