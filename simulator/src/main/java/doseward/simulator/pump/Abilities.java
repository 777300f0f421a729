package doseward.simulator.pump;

import doseward.plan.Capability;
import doseward.pump.Command.Infuse;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.util.Optional;

/** Whether a pump can be set to just what is asked; it rounds nothing and clips nothing. */
final class Abilities {
    private Abilities() {}

    static Optional<String> objection(Capability can, Infuse order) {
        Rate rate = order.rate();
        if (can.slowest().isAbove(rate) || rate.isAbove(can.fastest())) {
            return Optional.of("can't flow at " + rate + "; it flows from " + can.slowest() + " to "
                + can.fastest());
        }
        if (!rate.equals(rate.roundedDownTo(can.rateStep()))) {
            return Optional.of("can't be set to " + rate + "; its steps are " + can.rateStep());
        }
        Volume volume = order.vtbi();
        if (can.smallest().isAbove(volume) || volume.isAbove(can.largest())) {
            return Optional.of("can't give " + volume + "; it gives " + can.smallest() + " to "
                + can.largest());
        }
        if (!volume.equals(volume.roundedDownTo(can.volumeStep()))) {
            return Optional.of("can't be set to " + volume + "; its steps are " + can.volumeStep());
        }
        return Optional.empty();
    }
}
