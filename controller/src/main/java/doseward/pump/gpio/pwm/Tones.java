package doseward.pump.gpio.pwm;

import doseward.pump.gpio.line.OutputLine;

/** Gives tones. What it can't give, it says in a {@link doseward.pump.gpio.line.LineFailed}. */
public interface Tones {
    /** One that sounds while it is HIGH; silent from its first moment on, and once it is given back. */
    OutputLine tone(PwmId channel, Pitch pitch);
}
