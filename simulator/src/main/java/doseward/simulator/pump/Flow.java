package doseward.simulator.pump;

import doseward.pump.Token;
import doseward.quantity.Volume;
import java.time.Instant;

/** What truly flowed under one token, in nanolitres; nobody but the laws of the simulator may look at it. */
public record Flow(Token token, Instant start, Instant end, long nanolitres) {
    static final long NANOLITRES_PER_MICROLITRE = 1_000;

    /** What a pump that counts whole microlitres makes of it. Rounds down. */
    public Volume delivered() {
        return new Volume(nanolitres / NANOLITRES_PER_MICROLITRE);
    }
}
