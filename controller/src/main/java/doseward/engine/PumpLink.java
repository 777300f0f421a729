package doseward.engine;

import doseward.pump.Report.Trouble;
import doseward.quantity.Volume;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the pump on a channel.
 *
 * @param pump its id; empty while it was never heard
 * @param heard when it was last remembered to be heard; empty while it can't be reached
 */
public record PumpLink(
        String channel, String pump, int boot, Volume lifetime, Optional<Instant> heard,
        List<Trouble> troubles) {

    public PumpLink {
        troubles = List.copyOf(troubles);
    }

    static PumpLink unheard(String channel) {
        return new PumpLink(channel, "", 0, Volume.ZERO, Optional.empty(), List.of());
    }

    PumpLink lost() {
        return new PumpLink(channel, pump, boot, lifetime, Optional.empty(), troubles);
    }

    PumpLink with(List<Trouble> now) {
        return new PumpLink(channel, pump, boot, lifetime, heard, now);
    }
}
