package doseward.pump;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** Tells how long a battery lasts from its last ten readings, so that one bad reading alarms nobody. */
public final class BatteryGauge {
    /** So many readings are averaged. */
    public static final int READINGS = 10;

    /** A battery must be read at least this often, or nobody knows how it is. */
    public static final Duration READ_WITHIN = Duration.ofMinutes(3);

    private final Deque<Duration> readings = new ArrayDeque<>();
    private Duration sum = Duration.ZERO;

    /** Takes a reading: how long the battery would last by this one alone. */
    public void read(Duration lasts) {
        Duration reading = lasts.isNegative() ? Duration.ZERO : lasts;
        readings.addLast(reading);
        sum = sum.plus(reading);
        if (readings.size() > READINGS) {
            sum = sum.minus(readings.removeFirst());
        }
    }

    /** The mean of the last ten readings, or of all there are. Rounds down to the second. */
    public Duration lasts() {
        return readings.isEmpty() ? Duration.ZERO
            : Duration.ofSeconds(sum.toSeconds() / readings.size());
    }
}
