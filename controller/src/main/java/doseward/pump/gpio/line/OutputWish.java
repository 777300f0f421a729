package doseward.pump.gpio.line;

/**
 * An output that is asked for.
 *
 * @param use what it is for, as people call it; it names the owner to others
 * @param initial what it is at from its first moment on
 * @param safe what it is put to before it is given back
 */
public record OutputWish(LineId line, String use, Level initial, Level safe) {
    public OutputWish {
        Uses.check(use);
    }
}
