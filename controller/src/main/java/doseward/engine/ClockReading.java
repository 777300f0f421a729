package doseward.engine;

import java.time.Duration;
import java.time.Instant;

/**
 * What the clocks of the controller's machine said at one moment.
 *
 * @param wall the clock that people, and other programs, may set
 * @param uptime the one that nobody can set: it only goes on, from some moment of this boot on
 * @param boot which boot of the machine the uptime belongs to; two uptimes of two boots say nothing together
 */
public record ClockReading(Instant wall, Duration uptime, String boot) {

    /** Clocks that have always agreed with the course: of a machine that was never set nor restarted. */
    public static ClockReading agreeing(Instant at) {
        return new ClockReading(at, Duration.between(Instant.EPOCH, at), "one and only");
    }
}
