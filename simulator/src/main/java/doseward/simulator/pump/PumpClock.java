package doseward.simulator.pump;

import java.time.Duration;
import java.time.Instant;

/** A pump's own time beside the true one: it counts from the pump's start, and may go too fast or slow. */
public final class PumpClock {
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final long MILLION = 1_000_000;

    private Instant at = Instant.EPOCH;
    private Duration uptime = Duration.ZERO;
    private int tooFast;

    /** The first whole multiple of a time that comes after what it shows. */
    static Duration nextMultiple(Duration every, Duration shown) {
        long seconds = every.toSeconds();
        return Duration.ofSeconds(Math.multiplyExact(seconds, shown.toSeconds() / seconds + 1));
    }

    /** The pump starts anew; whatever its clock is, it goes on as it went. */
    void start(Instant now) {
        at = now;
        uptime = Duration.ZERO;
    }

    /** From now on it gains so many parts of a million, or loses them. */
    public void drift(int partsPerMillion, Instant now) {
        uptime = uptime(now);
        at = now;
        tooFast = partsPerMillion;
    }

    /** What it shows at this moment. */
    public Duration uptime(Instant now) {
        Duration gone = Duration.between(at, now);
        return uptime.plus(gone).plusNanos(gone.toNanos() / NANOS_PER_MILLI * tooFast);
    }

    /** A moment at which it shows this, or a few milliseconds more. */
    public Instant at(Duration shown) {
        Duration gone = shown.minus(uptime);
        if (tooFast == 0) {
            return at.plus(gone);
        }
        long millis = Math.ceilDiv(gone.toNanos(), NANOS_PER_MILLI);
        return at.plusMillis(Math.ceilDiv(millis * MILLION, MILLION + tooFast) + 1);
    }
}
