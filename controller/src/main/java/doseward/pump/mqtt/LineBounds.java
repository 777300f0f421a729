package doseward.pump.mqtt;

import java.time.Duration;

/**
 * The bounds of one line to a broker.
 *
 * @param keepAlive how long a silent line is trusted; a dead one is known within twice this
 * @param patience how long a broker may take to answer
 * @param firstRetry how long after a loss the line is tried again
 * @param longestRetry what that wait, doubled at each failure, never exceeds
 * @param handOver how many messages may wait for the loop
 * @param window how many of them the broker sends before the first is taken; below {@code handOver}
 */
public record LineBounds(
        Duration keepAlive,
        Duration patience,
        Duration firstRetry,
        Duration longestRetry,
        int handOver,
        int window) {

    /** A dead line is known before the lease of 15 s ends; a loop may pause a minute and miss nothing. */
    public static final LineBounds USUAL = new LineBounds(Duration.ofSeconds(5), Duration.ofSeconds(5),
        Duration.ofMillis(500), Duration.ofSeconds(10), 128, 64);

    /**
     * Messages of ours on their way at once; every broker takes as many. More wait, or are said not to have
     * left.
     */
    static final int MOST_ON_THEIR_WAY = 16;

    /** A message with its topic and properties. */
    static final long MOST_PACKET_BYTES = 2L * WireBounds.MOST_BYTES;

    public LineBounds {
        if (keepAlive.toSeconds() < 1 || patience.toSeconds() < 1 || window < 1 || window >= handOver) {
            throw new IllegalArgumentException("a line needs at least a second, and a window below its box");
        }
    }
}
