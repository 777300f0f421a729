package doseward.pump.gpio.line;

/** An output that is ours until it is closed; any thread may set it. */
public interface OutputLine extends AutoCloseable {
    /** Puts it to the level before it returns; allocates nothing. Throws {@link LineFailed} if it can't. */
    void set(Level level);

    /** What it was last put to. */
    Level level();

    /** Puts it to its safe level, and gives it back; a second time does nothing. */
    @Override void close();
}
