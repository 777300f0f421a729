package doseward.pump;

import java.time.Duration;

/**
 * What a pump runs on, and how long it could go on without the mains.
 *
 * @param percent how full its battery is
 * @param lasts how long the battery would last in use: the mean of its last readings, rounded down
 */
public record Power(Source source, int percent, boolean charging, Duration lasts) {
    /** Below this a battery is low: time to fetch a cable. */
    public static final Duration LOW_BELOW = Duration.ofMinutes(15);

    /** Below this a battery is depleted: what is left of it is for the alarm. */
    public static final Duration DEPLETED_BELOW = Duration.ofMinutes(5);

    private static final int FULL = 100;

    /** Where its power comes from. */
    public enum Source { MAINS, BATTERY }

    public Power {
        if (percent < 0 || percent > FULL || lasts.isNegative()) {
            throw new IllegalArgumentException("a battery is 0 to 100 percent full and lasts some time: "
                + percent + ", " + lasts);
        }
    }

    public boolean isOnBattery() {
        return source == Source.BATTERY;
    }

    /** Whether its battery is low; never on mains, where nothing hangs on it. */
    public boolean isLow() {
        return isOnBattery() && lasts.compareTo(LOW_BELOW) < 0;
    }

    /** Whether its battery is depleted; never on mains. */
    public boolean isDepleted() {
        return isOnBattery() && lasts.compareTo(DEPLETED_BELOW) < 0;
    }

    /** Whether it can go on for so long, as far as it knows, and still have what its alarm needs. */
    public boolean suffices(Duration needed) {
        return !isOnBattery() || lasts.minus(DEPLETED_BELOW).compareTo(needed) >= 0;
    }

    /** On a screen: {@code on battery, 62 %, 41 min left}. */
    @Override public String toString() {
        return (isOnBattery() ? "on battery, " : "on mains, battery ") + percent + " %, " + lasts.toMinutes()
            + " min left" + (charging ? ", charging" : "");
    }
}
