package doseward.pump.gpio.shaft;

import java.util.Optional;
import java.util.function.LongSupplier;

/** The motor's shaft, as far as anybody sees it. */
public sealed interface Shaft extends AutoCloseable permits SeenShaft, UnseenShaft {
    /** A train of steps begins, of which so many were made whenever it is asked. */
    void begin(LongSupplier made);

    /** Looks at how far it has turned, at this moment. */
    void look(long now);

    /** How many steps of the train it has turned, and never more than were made. */
    long turned();

    /** Whether it was seen to turn all steps that were made, or it is known by now that it will not. */
    boolean isSeen();

    /** The motor has stopped: what turns after this belongs to no train. */
    void rest();

    /** What is wrong, and what to do; once there is something, it stays. */
    Optional<String> trouble();

    @Override void close();
}
