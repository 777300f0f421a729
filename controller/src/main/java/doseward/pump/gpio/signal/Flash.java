package doseward.pump.gpio.signal;

import java.time.Duration;

/**
 * How a lamp shows an alarm: half of the time on, or steadily.
 *
 * @param period zero where it is steady
 */
record Flash(Duration period) {
    /** 2 Hz; 1.4 to 2.8 Hz are allowed (Open PCA Pump, table 5). */
    static final Flash HIGH = new Flash(Duration.ofMillis(500));

    /** 0.6 Hz; 0.4 to 0.8 Hz are allowed (Open PCA Pump, table 5). */
    static final Flash MEDIUM = new Flash(Duration.ofNanos(1_666_666_666));

    static final Flash LOW = new Flash(Duration.ZERO);

    /** Whether it is lit at so many nanoseconds since the alarm began. */
    boolean isLit(long since) {
        return period.isZero() || since % period.toNanos() < period.toNanos() / 2;
    }
}
