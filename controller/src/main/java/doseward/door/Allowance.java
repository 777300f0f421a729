package doseward.door;

import java.util.function.LongSupplier;

/** So many requests in a rush, and so many a second in the long run; safe for many threads. */
public final class Allowance {
    private static final long SECOND = 1_000_000_000;

    private final int rush;
    private final long each;
    private final LongSupplier nanos;
    private long spentUntil;

    /** The clock counts nanoseconds from anywhere, and only on. */
    public Allowance(int rush, int aSecond, LongSupplier nanos) {
        this.rush = rush;
        this.each = SECOND / aSecond;
        this.nanos = nanos;
        this.spentUntil = nanos.getAsLong() - rush * each;
    }

    /** Takes one, if there is one left. */
    public synchronized boolean take() {
        long now = nanos.getAsLong();
        if (now - spentUntil < each) {
            return false;
        }
        spentUntil = Math.max(spentUntil, now - rush * each) + each;
        return true;
    }
}
