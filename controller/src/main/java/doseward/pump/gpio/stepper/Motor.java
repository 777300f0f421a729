package doseward.pump.gpio.stepper;

import java.time.Duration;
import java.util.Optional;

/** Gives the pulses of a train by itself, and counts them. Whatever it is told, it does not wait. */
public interface Motor extends AutoCloseable {
    /** A driver wants its direction and its power before the first step. */
    Duration DRIVER_SETTLES = Duration.ofMillis(2);

    /** What gives pulses is awake far more often; held up for so long it is only where something is wrong. */
    Duration ALIVE_WITHIN = Duration.ofMillis(250);

    /** Begins with the train as soon as the driver has settled. */
    void begin(Train train);

    /** The same, turning back. */
    void beginBack(Train train);

    /** Takes the power; no pulse is given once this has returned. */
    void stop();

    /**
     * Turns back by so many steps, to take the pressure off a line that is blocked; without power
     * afterwards.
     */
    void backOff(long steps);

    /** Whether it gives pulses, or is still to. */
    boolean isTurning();

    /** Whether what gives its pulses has shown a sign of life of late, at this moment of its clock. */
    boolean isAlive(long nanos);

    /** Why it stopped by itself since it last began: a line that can't be set, or time that was lost. */
    Optional<String> trouble();

    @Override void close();
}
