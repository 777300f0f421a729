package doseward.pump.gpio.line;

/**
 * Which line.
 *
 * @param chip the chip's name, such as {@code gpiochip0}
 * @param offset counts from 0 on that chip; on a Raspberry Pi it is the number after GPIO
 */
public record LineId(String chip, int offset) {
    /** A chip has fewer; what asks for more is a slip. */
    static final int MOST_LINES = 1024;

    public LineId {
        if (!chip.matches("[A-Za-z0-9_-]+") || offset < 0 || offset >= MOST_LINES) {
            throw new IllegalArgumentException("no line: " + offset + " of chip " + chip);
        }
    }

    /** In a sentence: {@code line 17 of gpiochip0}. */
    @Override public String toString() {
        return "line " + offset + " of " + chip;
    }
}
