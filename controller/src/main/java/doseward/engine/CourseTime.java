package doseward.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How a course counts time: from a moment that is known on, by the clock of its machine that nobody can set.
 * The wall clock is asked once, when there is nothing better: at the first start of all, and after the
 * machine was off. From then on it is only compared with, so that setting it moves no dose.
 *
 * @param at a moment as the course counts
 * @param uptime what the machine's monotonic clock said then; with {@code boot}
 * @param ahead by how much the wall clock was last told to be ahead of the course; less than zero: behind
 * @param highest the most that it ever was ahead while the machine was on: a clock that is put right again
 *     after the machine was off may show so much more than has passed
 * @param told when the wall clock was last told to have been set
 * @param doubt why nobody may go by this time, until a person has looked
 */
public record CourseTime(Instant at, Duration uptime, String boot, Duration ahead, Duration highest,
        Instant told, Optional<Doubt> doubt) {

    /** Why time is in doubt. */
    public sealed interface Doubt {
        /** The wall clock was set while the course went on; by so much since the doubt began. */
        record Stepped(Duration by) implements Doubt {}

        /** The machine was off, by its clock for so long since the last entry, and that is doubted. */
        record WasOff(Duration passed) implements Doubt {}
    }

    /** Before the first start; nothing was ever read from any clock. */
    static CourseTime unknown(Instant opened) {
        return new CourseTime(opened, Duration.ZERO, "", Duration.ZERO, Duration.ZERO, Instant.MIN,
            Optional.empty());
    }

    /** The course's time at this reading of the monotonic clock, in the boot that is counted by. */
    public Instant at(Duration now) {
        return at.plusNanos(now.toNanos() - uptime.toNanos());
    }

    /** What the machine's clocks said at this moment of the course; for all records since the start. */
    public ClockReading clocks(Instant moment) {
        return new ClockReading(moment.plus(ahead), uptime.plus(Duration.between(at, moment)), boot);
    }

    /**
     * The course's time at a start of the controller. In the same boot by the monotonic clock. After another
     * boot by the wall clock, unless what that says can't be, or was in doubt before: then time stands where
     * the last entry left it, and goes on from there.
     */
    public Instant startsAt(ClockReading now, Instant lastEntry) {
        if (now.boot().equals(boot)) {
            Instant then = at(now.uptime());
            return then.isBefore(lastEntry) ? lastEntry : then;
        }
        Duration off = off(now, lastEntry);
        boolean believed = doubt.isEmpty() && ahead.equals(highest) && !off.isNegative()
            && off.compareTo(Bounds.OFF_AT_LONGEST) <= 0;
        return believed ? lastEntry.plus(off) : lastEntry;
    }

    /** The same, from a start of the controller on. */
    public CourseTime startingAt(ClockReading now, Instant lastEntry) {
        return started(startsAt(now, lastEntry), now);
    }

    /** How long the machine was off, by its wall clock; of all that this may mean the least. */
    Duration off(ClockReading now, Instant lastEntry) {
        return Duration.between(lastEntry.plus(highest), now.wall());
    }

    /** By how much the wall clock differs from what was told of it; empty while that is too little. */
    public Optional<Duration> step(Instant moment, Instant wall) {
        Duration by = Duration.between(moment, wall).minus(ahead);
        return by.abs().compareTo(Bounds.CLOCK_AGREES_WITHIN) <= 0 ? Optional.empty() : Optional.of(by);
    }

    /** Whether a step is told at this moment: one that is set again and again is not told each second. */
    public boolean mayTell(Instant moment) {
        return doubt.isEmpty() || !moment.isBefore(told.plus(Bounds.CLOCK_TOLD_EVERY));
    }

    /** Counted from here on, after a start. */
    CourseTime started(Instant start, ClockReading now) {
        return new CourseTime(start, now.uptime(), now.boot(), ahead, highest, told, doubt);
    }

    CourseTime stepped(Instant moment, Duration by) {
        Duration now = ahead.plus(by);
        return doubt.orElse(new Doubt.Stepped(Duration.ZERO)) instanceof Doubt.WasOff(var passed)
            ? new CourseTime(at, uptime, boot, now, highest, moment,
                Optional.of(new Doubt.WasOff(passed.plus(by))))
            : new CourseTime(at, uptime, boot, now, now.compareTo(highest) > 0 ? now : highest, moment,
                Optional.of(new Doubt.Stepped(steppedSoFar().plus(by))));
    }

    private Duration steppedSoFar() {
        return doubt.orElse(new Doubt.Stepped(Duration.ZERO)) instanceof Doubt.Stepped(var by) ? by
            : Duration.ZERO;
    }

    CourseTime wasOff(Instant moment, Duration passed) {
        return new CourseTime(at, uptime, boot, highest.plus(passed), highest, moment,
            Optional.of(new Doubt.WasOff(passed)));
    }

    /**
     * Once a person has said that the wall clock is right: time that passed while the machine was off has
     * passed; but the course never goes back, and a step while it went on moves nothing.
     */
    CourseTime accepted() {
        Duration passed = doubt.orElse(new Doubt.Stepped(Duration.ZERO)) instanceof Doubt.WasOff(var off)
            && !off.isNegative() ? off : Duration.ZERO;
        return new CourseTime(at.plus(passed), uptime, boot, ahead.minus(passed), highest, told,
            Optional.empty());
    }
}
