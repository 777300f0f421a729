package doseward.simulator.invariant;

import doseward.engine.Dose;
import doseward.engine.Phase;
import doseward.engine.Reason;
import doseward.quantity.Volume;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the controller knows of a dose is what truly flowed; where it does not know, the truth lies in its
 * bounds. Where the bag may have run freely, a person says how much, and the pump counted the least of it.
 */
final class DeliveredIsTrue implements Law {
    private final SortedSet<Integer> freely = new TreeSet<>();

    @Override public Optional<String> broken(Evidence evidence) {
        List<Integer> flowing = evidence.latest().stream().map(flow -> flow.token().dose()).toList();
        for (Dose dose : evidence.replayed().doses()) {
            boolean changed = evidence.hasGrown() || flowing.contains(dose.number());
            Optional<String> what = changed ? ofDose(evidence, dose) : Optional.empty();
            if (what.isPresent()) {
                return what;
            }
        }
        return Optional.empty();
    }

    private Optional<String> ofDose(Evidence evidence, Dose dose) {
        if (dose.phase() instanceof Phase.Uncertain doubt
                && doubt.because() instanceof Reason.MayHaveFlowedFreely) {
            freely.add(dose.number());
        }
        return broken(dose, evidence.microlitresOf(dose.number()));
    }

    private Optional<String> broken(Dose dose, long flowed) {
        return switch (dose.phase()) {
            case Phase.Settled settled when freely.contains(dose.number()) ->
                between(dose, Volume.ZERO, settled.delivered(), flowed);
            case Phase.Settled settled -> exactly(dose, settled.delivered().microlitres(), flowed);
            case Phase.Uncertain doubt -> between(dose, dose.delivered(),
                dose.flowing().beforePause().plus(doubt.atMost()), flowed);
            case Phase.Ordered _, Phase.Infusing _, Phase.Halting _ ->
                between(dose, dose.delivered(), dose.planned().vtbi(), flowed);
            case Phase.Waiting _, Phase.AwaitingConfirmation _, Phase.AwaitingGiving _, Phase.Held _,
                Phase.Paused _ -> exactly(dose, dose.flowing().beforePause().microlitres(), flowed);
        };
    }

    private static Optional<String> exactly(Dose dose, long known, long flowed) {
        return known == flowed ? Optional.empty()
            : Optional.of("dose " + dose.number() + " is " + dose.phase()
            + ", and " + flowed + " microlitres truly flowed");
    }

    private static Optional<String> between(Dose dose, Volume least, Volume most, long flowed) {
        return least.microlitres() <= flowed && flowed <= most.microlitres() ? Optional.empty()
            : exactly(dose, -1, flowed);
    }
}
