package doseward.pump.mqtt;

import java.util.concurrent.atomic.AtomicLong;

/** Counts the traffic of one end, for any thread to read; outlives its connections. */
public final class Tally {
    private static final System.Logger LOG = System.getLogger("doseward.pump.mqtt");

    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong received = new AtomicLong();
    private final AtomicLong unsent = new AtomicLong();
    private final AtomicLong bad = new AtomicLong();
    private final AtomicLong stale = new AtomicLong();
    private final AtomicLong faults = new AtomicLong();

    /** The counts as they stand. */
    public Traffic traffic() {
        return new Traffic(sent.get(), received.get(), unsent.get(), bad.get(), stale.get(), faults.get());
    }

    /** A message left. */
    public void sent() {
        sent.incrementAndGet();
    }

    /** A message surely did not leave. */
    public void unsent(String why) {
        told(unsent, "not sent: " + why);
    }

    /** A message was refused. */
    public void bad(String topic, String why) {
        told(bad, "refused on " + topic + ": " + why);
    }

    /** A message was older than one before it. */
    public void stale(String what) {
        told(stale, "dropped as old: " + what);
    }

    void received() {
        received.incrementAndGet();
    }

    void fault(String what, Throwable cause) {
        faults.incrementAndGet();
        LOG.log(System.Logger.Level.ERROR, what, cause);
    }

    /**
     * Logged at the first, second, fourth, eighth …: a broken pump must not fill a card with its mistakes.
     */
    private static void told(AtomicLong counter, String what) {
        long count = counter.incrementAndGet();
        if (Long.bitCount(count) == 1) {
            LOG.log(System.Logger.Level.WARNING, () -> what + " (" + count + " so far)");
        }
    }
}
