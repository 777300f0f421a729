package doseward.console;

import doseward.door.Unheard;
import doseward.door.Visitor;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The course as the door tells it, for all screens: one listener and one look a second, however many screens
 * there are. Safe for many threads.
 */
final class Feed implements AutoCloseable {
    private static final String FIRST = ": the entries after ";
    private static final String ID = "id: ";
    private static final String DATA = "data: ";

    private final JsonMapper json = new JsonMapper();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<Told> kept = new ArrayList<>();
    private final Visitor visitor;
    private Frame frame = new Frame("", "", "", -1, 0, false);
    private boolean due = true;
    private boolean closed;

    private Feed(Visitor visitor) {
        this.visitor = visitor;
    }

    /** One that follows the door from now on. */
    static Feed of(Visitor visitor) {
        Feed feed = new Feed(visitor);
        Thread.ofVirtual().name("console listens").start(feed::listen);
        Thread.ofVirtual().name("console looks").start(feed::look);
        return feed;
    }

    /** An entry of the journal, as the door tells it. */
    record Told(long number, String data) {}

    /**
     * All that a screen shows, each part a document of the door's.
     *
     * @param last the number of the last entry; below zero while the door has said nothing yet
     * @param charts how often doses and readings have changed
     */
    record Frame(String status, String doses, String readings, long last, long charts, boolean left) {
        private Frame at(long entry) {
            return new Frame(status, doses, readings, entry, charts, false);
        }

        private Frame gone() {
            return new Frame(status, doses, readings, last, charts, true);
        }

        private Frame looked(String now) {
            return new Frame(now, doses, readings, last, charts, left);
        }

        private Frame charted(String dosesNow, String readingsNow) {
            return new Frame(status, dosesNow, readingsNow, last, charts + 1, left);
        }

        boolean isEmpty() {
            return status.isEmpty() || last < 0;
        }
    }

    /** Waits for another frame than this, or until the time is over; then it is the same. */
    Frame awaitOther(Frame had, Duration patience) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = patience.toNanos();
            while (frame == had && !closed && left > 0) {
                left = changed.awaitNanos(left);
            }
            return frame;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the door has said that the loop has left, or the time is over. */
    void awaitLeft(Duration patience) {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (!frame.left() && !closed && left > 0) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    Frame frame() {
        lock.lock();
        try {
            return frame;
        } finally {
            lock.unlock();
        }
    }

    /** The entries after this number: those that are kept, or a page of the door's. */
    List<Told> after(long number) throws Unheard, InterruptedException {
        lock.lock();
        try {
            if (!kept.isEmpty() && kept.getFirst().number() <= number + 1) {
                return kept.stream().filter(one -> one.number() > number).toList();
            }
        } finally {
            lock.unlock();
        }
        List<Told> page = new ArrayList<>();
        for (JsonNode entry : json.readTree(visitor.look("/1/entries?after=" + number)).path("entries")) {
            page.add(new Told(entry.path("number").asLong(), entry.toString()));
        }
        return page;
    }

    private void listen() {
        long last = -1;
        while (!isClosed()) {
            try (Stream<String> lines = visitor.listen(last)) {
                last = hear(lines.iterator(), last);
                pause();
            } catch (Unheard | UncheckedIOException dropped) {
                pause();
            } catch (InterruptedException closing) {
                return;
            }
        }
    }

    /** Until the line ends; what was heard last. */
    private long hear(Iterator<String> lines, long after) throws InterruptedException {
        long last = after;
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.startsWith(FIRST)) {
                last = Long.parseLong(line.substring(FIRST.length()));
                connected(last);
            } else if (line.startsWith(ID)) {
                last = Long.parseLong(line.substring(ID.length()));
            } else if (line.equals("event: left")) {
                leave();
            } else if (line.startsWith(DATA + "{\"")) {
                add(new Told(last, line.substring(DATA.length())));
            }
        }
        return last;
    }

    /** What is shown from then on is how it ended, unless the door was quicker. */
    private void leave() throws InterruptedException {
        try {
            look(true);
        } catch (Unheard away) {
            tell(() -> due = true);
        }
        tell(() -> frame = frame.gone());
    }

    private void connected(long last) {
        tell(() -> {
            due = true;
            frame = frame.at(last);
        });
    }

    private void add(Told entry) {
        tell(() -> {
            due = true;
            kept.add(entry);
            if (kept.size() > ConsoleBounds.ENTRIES_KEPT) {
                kept.removeFirst();
            }
            frame = frame.at(entry.number());
        });
    }

    private void look() {
        try {
            while (!isClosed()) {
                boolean fresh = awaitDue();
                try {
                    look(fresh);
                } catch (Unheard away) {
                    tell(() -> due |= fresh);
                    pause();
                }
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(boolean fresh) throws Unheard, InterruptedException {
        String status = visitor.look("/1/status");
        tell(() -> frame = frame.looked(status));
        if (fresh) {
            String doses = visitor.look("/1/doses");
            String readings = visitor.look("/1/readings");
            tell(() -> frame = frame.charted(doses, readings));
        }
    }

    /** Waits until something happened, or the time for a look has come; whether something happened. */
    private boolean awaitDue() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = ConsoleBounds.LOOKS_EVERY.toNanos();
            while (!due && !closed && left > 0) {
                left = changed.awaitNanos(left);
            }
            boolean fresh = due;
            due = false;
            return fresh;
        } finally {
            lock.unlock();
        }
    }

    /** Lets the door come back. */
    private void pause() {
        lock.lock();
        try {
            long left = ConsoleBounds.TRIES_AGAIN_AFTER.toNanos();
            while (!closed && left > 0) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private void tell(Runnable what) {
        lock.lock();
        try {
            what.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    @Override public void close() {
        tell(() -> closed = true);
    }
}
