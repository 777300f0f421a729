package doseward.door;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Cuts streams whose reader takes nothing: their thread is interrupted, which closes the socket. */
public final class Watchdog implements AutoCloseable {
    private final List<Watched> all = new CopyOnWriteArrayList<>();
    private final LongSupplier nanos;
    private final long patience;
    private final ScheduledExecutorService looks =
        Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("door watchdog").factory());

    /** The clock counts nanoseconds from anywhere, and only on. */
    public Watchdog(LongSupplier nanos, Duration patience) {
        this.nanos = nanos;
        this.patience = patience.toNanos();
        looks.scheduleWithFixedDelay(this::look, this.patience, this.patience / 2, TimeUnit.NANOSECONDS);
    }

    /** Watches over the writes of this thread. */
    public Watched watch() {
        Watched watched = new Watched(Thread.currentThread());
        all.add(watched);
        return watched;
    }

    private void look() {
        all.forEach(Watched::look);
    }

    @Override public void close() {
        looks.shutdownNow();
    }

    /** One stream's writes. */
    public final class Watched implements AutoCloseable {
        private final Thread writer;
        private volatile long began;
        private volatile boolean writing;

        private Watched(Thread writer) {
            this.writer = writer;
        }

        /** A write begins. */
        public void begins() {
            began = nanos.getAsLong();
            writing = true;
        }

        /** It has ended. */
        public void ends() {
            writing = false;
        }

        private void look() {
            if (writing && nanos.getAsLong() - began > patience) {
                writer.interrupt();
            }
        }

        @Override public void close() {
            all.remove(this);
        }
    }
}
