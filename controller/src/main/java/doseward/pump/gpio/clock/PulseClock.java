package doseward.pump.gpio.clock;

/** Tells the machine's monotonic time, and waits for a moment of it. Neither allocates. */
public interface PulseClock {
    /** Nanoseconds since some moment in the past; the same as the kernel gives edges. */
    long nanos();

    /** Comes back at that moment or as soon after it as the machine can; at once if it has passed. */
    void until(long nanos);

    /** Lets so much time pass without sleeping, for no sleep is as short as a pulse. */
    default void spin(long nanos) {
        long end = nanos() + nanos;
        while (nanos() < end) {
            Thread.onSpinWait();
        }
    }
}
