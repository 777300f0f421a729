package doseward.controller;

import doseward.engine.Input;
import doseward.journal.Entry;
import doseward.journal.ForwardingJournal;
import doseward.journal.Journal;
import doseward.journal.JournalFailed;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * A journal whose disk is timed: an append that takes too long is told, for a disk that will fail is slow
 * before. The pump's lease keeps a dose safe meanwhile.
 */
public final class TimedJournal extends ForwardingJournal {
    /** Two turns; ten thousand times what a sound disk takes. */
    static final Duration SLOW = Duration.ofSeconds(2);
    private static final long SLOW_NANOS = SLOW.toNanos();

    private final Inbox inbox;
    private final InstantSource clock;
    private final LongSupplier nanos;

    /** Tells it to this box, by the course's clock, timed by the machine's monotonic one in nanoseconds. */
    public TimedJournal(Journal journal, Inbox inbox, InstantSource clock, LongSupplier nanos) {
        super(journal);
        this.inbox = inbox;
        this.clock = clock;
        this.nanos = nanos;
    }

    @Override public void append(List<Entry> entries) throws JournalFailed {
        timed(() -> super.append(entries));
    }

    @Override public void rest() throws JournalFailed {
        timed(super::rest);
    }

    private interface Writing {
        void run() throws JournalFailed;
    }

    private void timed(Writing writing) throws JournalFailed {
        long began = nanos.getAsLong();
        writing.run();
        long took = nanos.getAsLong() - began;
        if (took > SLOW_NANOS) {
            // A full box is as busy as a slow disk; it is told the next time.
            inbox.offer(new Input.JournalSlow(clock.instant(), Duration.ofNanos(took)));
        }
    }
}
