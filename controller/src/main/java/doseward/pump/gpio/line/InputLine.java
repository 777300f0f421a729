package doseward.pump.gpio.line;

import java.util.Optional;

/** An input that is ours until it is closed; one thread reads its edges. */
public interface InputLine extends AutoCloseable {
    /** What it is at now. */
    Level level();

    /** Its next edge that has not been read, if any; never waits. */
    Optional<Edge> poll();

    /** Gives it back; a second time does nothing. */
    @Override void close();
}
