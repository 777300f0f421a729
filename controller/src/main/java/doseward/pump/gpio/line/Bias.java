package doseward.pump.gpio.line;

/** What holds an input that nothing drives. */
public enum Bias {
    /** Whatever it was before; for a line with a resistor of its own. */
    AS_IS,
    /** Nothing of the chip's. */
    NONE,
    /** The chip pulls it up: a cut wire reads HIGH. */
    PULLED_UP,
    /** The chip pulls it down: a cut wire reads LOW. */
    PULLED_DOWN
}
