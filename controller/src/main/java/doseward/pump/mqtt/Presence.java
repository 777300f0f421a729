package doseward.pump.mqtt;

import java.util.Comparator;

/**
 * Whether one end of the line is there; kept by the broker, and said by the broker itself once that end is
 * gone.
 *
 * @param session a pump's boot number, or a controller's session number: raised at each start
 * @param connection counts the connections of that session, so that the will of an older one is known as late
 */
public record Presence(boolean online, long session, long connection) {
    private static final Comparator<Presence> AGE =
        Comparator.comparingLong(Presence::session).thenComparingLong(Presence::connection);

    /** Whether it speaks of an older connection than the other does. */
    public boolean isOlderThan(Presence other) {
        return AGE.compare(this, other) < 0;
    }
}
