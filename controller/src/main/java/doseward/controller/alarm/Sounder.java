package doseward.controller.alarm;

import doseward.engine.Priority;
import java.util.Optional;

/**
 * The port to what makes alarms heard. It is fed in each turn, and cries by itself when it is not: silence
 * must mean that somebody listens, not that nobody is left who could speak.
 */
public interface Sounder extends AutoCloseable {
    /** What is to be heard from now on, until it is fed again. */
    void feed(Optional<Priority> sounding);

    /** Tries it, and says what is wrong with it and what to do; empty when it would be heard. */
    Optional<String> trouble();

    /** The controller leaves in order; nothing is heard any more. */
    @Override void close();
}
