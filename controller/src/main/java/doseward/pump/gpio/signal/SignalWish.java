package doseward.pump.gpio.signal;

import doseward.pump.gpio.line.LineId;
import java.util.Optional;

/**
 * The lines by which a pump is heard and seen; each is HIGH while its sounder sounds or its lamp is lit.
 *
 * @param sounder has a tone of its own
 */
public record SignalWish(Optional<LineId> sounder, Optional<Lamps> lamps) {
    /** A pump that can be neither heard nor seen. */
    public static final SignalWish NONE = new SignalWish(Optional.empty(), Optional.empty());

    /** One lamp for each priority. */
    public record Lamps(LineId red, LineId yellow, LineId cyan) {}
}
