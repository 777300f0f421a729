package doseward.pump.gpio.signal;

import doseward.pump.gpio.line.LineId;
import doseward.pump.gpio.pwm.Pitch;
import doseward.pump.gpio.pwm.PwmId;
import java.util.Optional;

/** By what a pump is heard and seen; each line is HIGH while its sounder sounds or its lamp is lit. */
public record SignalWish(Optional<Sounder> sounder, Optional<Lamps> lamps) {
    /** A pump that can be neither heard nor seen. */
    public static final SignalWish NONE = new SignalWish(Optional.empty(), Optional.empty());

    /** What makes the sound. */
    public sealed interface Sounder {}

    /** It has a tone of its own, and sounds while its line is HIGH. */
    public record Buzzer(LineId line) implements Sounder {}

    /** It has none, and is given it by a channel. */
    public record Speaker(PwmId channel, Pitch pitch) implements Sounder {}

    /** One lamp for each priority. */
    public record Lamps(LineId red, LineId yellow, LineId cyan) {}
}
