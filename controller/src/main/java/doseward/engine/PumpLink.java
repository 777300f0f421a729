package doseward.engine;

import doseward.pump.Report.Trouble;
import doseward.pump.Stamp;
import doseward.quantity.Volume;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the pump on a channel.
 *
 * @param pump its id; empty while it was never heard
 * @param heard when it was last remembered to be heard; empty while it can't be reached
 * @param freeFlows how often its line had been free to run by itself then, as {@link Stamp} counts it
 * @param facts what it told of itself since it started
 */
public record PumpLink(
        String channel, String pump, int boot, Volume lifetime, long freeFlows, Optional<Instant> heard,
        List<Trouble> troubles, PumpFacts facts) {

    public PumpLink {
        troubles = List.copyOf(troubles);
    }

    static PumpLink unheard(String channel) {
        return new PumpLink(channel, "", 0, Volume.ZERO, 0, Optional.empty(), List.of(), PumpFacts.NONE);
    }

    /** Whether the word is of this pump, since this start. */
    boolean isTeller(Stamp stamp) {
        return stamp.pump().equals(pump) && stamp.boot() == boot;
    }

    PumpLink lost() {
        return new PumpLink(channel, pump, boot, lifetime, freeFlows, Optional.empty(), troubles, facts);
    }

    PumpLink with(List<Trouble> now) {
        return new PumpLink(channel, pump, boot, lifetime, freeFlows, heard, now, facts);
    }

    PumpLink with(PumpTold told) {
        return new PumpLink(channel, pump, boot, lifetime, freeFlows, heard, troubles, facts.with(told));
    }
}
