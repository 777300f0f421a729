package doseward.pump;

import doseward.plan.Capability;
import doseward.plan.Flows;
import doseward.plan.Giving.Flow;
import doseward.pump.Command.Infuse;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.util.Optional;

/** Whether a pump can be set to just what is asked; it rounds nothing and clips nothing. */
public final class Abilities {
    private Abilities() {}

    public static Optional<String> objection(Capability can, Infuse order) {
        return order.flows().stream().map(flow -> rateObjection(can, flow.rate())).flatMap(Optional::stream)
            .findFirst().or(() -> volumeObjection(can, order));
    }

    private static Optional<String> rateObjection(Capability can, Rate rate) {
        if (can.slowest().isAbove(rate) || rate.isAbove(can.fastest())) {
            return Optional.of("can't flow at " + rate + "; it flows from " + can.slowest() + " to "
                + can.fastest());
        }
        if (!rate.equals(rate.roundedDownTo(can.rateStep()))) {
            return Optional.of("can't be set to " + rate + "; its steps are " + can.rateStep());
        }
        return Optional.empty();
    }

    private static Optional<String> volumeObjection(Capability can, Infuse order) {
        Volume volume = order.vtbi();
        if (can.smallest().isAbove(volume) || volume.isAbove(can.largest())) {
            return Optional.of("can't give " + volume + "; it gives " + can.smallest() + " to "
                + can.largest());
        }
        return order.flows().stream().map(Flow::volume)
            .filter(each -> !each.equals(each.roundedDownTo(can.volumeStep()))).findFirst()
            .map(each -> "can't be set to " + each + "; its steps are " + can.volumeStep());
    }
}
