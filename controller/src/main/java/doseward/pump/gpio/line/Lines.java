package doseward.pump.gpio.line;

/**
 * Gives lines, each to one owner at a time. What it can't give, it says in a {@link LineFailed}: whatever
 * holds a line then gives back all it has, and does not start.
 */
public interface Lines extends AutoCloseable {
    OutputLine output(OutputWish wish);

    InputLine input(InputWish wish);

    /** Puts every output that is still held to its safe level, and gives all lines back. */
    @Override void close();
}
