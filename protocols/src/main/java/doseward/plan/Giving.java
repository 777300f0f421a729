package doseward.plan;

import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.time.Duration;
import java.util.List;

/** How one planned dose is given. */
public sealed interface Giving {

    /**
     * By a pump.
     *
     * @param stock the volume of reconstituted drug that goes into the bag
     * @param whole the volume of the ready bag, which carries the whole amount
     * @param flows one after the other; one, unless the order has a profile
     * @param over how long they take together
     */
    record Infusion(String channel, Volume stock, Volume whole, List<Flow> flows, Duration over)
        implements Giving {
        public Infusion {
            flows = List.copyOf(flows);
            Volume vtbi = Flows.volume(flows);
            if (vtbi.isZero() || vtbi.isAbove(whole)) {
                throw new IllegalArgumentException("an infusion of " + vtbi + " from a bag of " + whole);
            }
        }

        /** The volume to be infused: the whole, rounded down to what the pump can be set to. */
        public Volume vtbi() {
            return Flows.volume(flows);
        }
    }

    /** A volume at a rate. */
    record Flow(Volume volume, Rate rate) {}

    /**
     * By a nurse.
     *
     * @param how much, in the words of the file where it is not an exact amount
     */
    record ByNurse(String how) implements Giving {}
}
