package doseward.protocol;

import doseward.quantity.Volume;
import java.util.Optional;

/** Who or what gives an order. */
public sealed interface Given {

    /**
     * A pump.
     *
     * @param channel a letter; one channel runs one infusion at a time
     */
    record ByPump(String channel, Container container, Optional<Flush> before, Optional<Flush> after)
        implements Given {}

    /** A nurse, who records it. */
    record ByNurse() implements Given {}

    /** Fluid that clears the line; it counts in volume, not in drug. */
    record Flush(Volume volume, String fluid) {}
}
