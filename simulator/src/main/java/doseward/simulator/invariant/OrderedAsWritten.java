package doseward.simulator.invariant;

import doseward.engine.Bounds;
import doseward.engine.Event.InfusionOrdered;
import doseward.pump.Command.Infuse;
import doseward.simulator.world.World.Hearing;
import java.util.List;
import java.util.Optional;

/**
 * What a pump hears is what the journal says to the letter: the same flows, no later a last moment, no longer
 * a lease.
 */
final class OrderedAsWritten implements Law {
    private int seen;

    @Override public Optional<String> broken(Evidence evidence) {
        List<Hearing> hearings = evidence.world().hearings();
        while (seen < hearings.size()) {
            Infuse heard = hearings.get(seen++).order();
            Optional<Evidence.Ordered> written = evidence.order(heard.token())
                .filter(order -> !isSame(heard, order.event()));
            if (written.isPresent()) {
                return Optional.of("the pump heard " + heard + ", and the journal says "
                    + written.get().event());
            }
        }
        return Optional.empty();
    }

    private static boolean isSame(Infuse heard, InfusionOrdered written) {
        return heard.flows().equals(written.flows()) && heard.notAfter().equals(written.notAfter())
            && heard.lease().equals(Bounds.LEASE);
    }
}
