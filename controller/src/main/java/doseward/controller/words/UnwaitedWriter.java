package doseward.controller.words;

import java.io.PrintWriter;
import java.io.Writer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Semaphore;

/**
 * Hands on what is said by a thread of its own, so that whoever says it never waits for whoever reads it: a
 * terminal that somebody has halted, a pipe that nobody empties. What comes while too much waits is left out,
 * and how much that was is said once it goes on. Safe for many threads.
 */
public final class UnwaitedWriter extends Writer {
    /** Of lines; more than most courses say in a day. */
    static final int MOST_WAITING = 10_000;
    /** Enough for whoever reads; who does not is left behind. */
    static final Duration CLOSES_WITHIN = Duration.ofSeconds(2);

    private final PrintWriter out;
    private final String elsewhere;
    /** Not the writer itself, which whoever prints may hold while it closes. */
    private final Object own = new Object();
    private final StringBuilder saying = new StringBuilder();
    private final Queue<String> waiting = new ArrayDeque<>();
    private final Semaphore there = new Semaphore(0);
    private final Thread thread;
    private int leftOut;

    private UnwaitedWriter(PrintWriter out, String elsewhere) {
        this.out = out;
        this.elsewhere = elsewhere;
        this.thread = Thread.ofPlatform().daemon().name("unwaited").unstarted(this::handOn);
    }

    /** Prints, line by line, by one that hands on to this; what is left out can be read nowhere else. */
    public static PrintWriter to(PrintWriter out) {
        return to(out, "");
    }

    /** The same, with a sentence on where else may be read what is left out. */
    public static PrintWriter to(PrintWriter out, String elsewhere) {
        UnwaitedWriter writer = new UnwaitedWriter(out, elsewhere);
        writer.thread.start();
        return new PrintWriter(writer, true);
    }

    @Override public void write(char[] from, int offset, int length) {
        synchronized (own) {
            saying.append(from, offset, length);
        }
    }

    /** What was said since the last time is handed on; it may be many lines, or the beginning of one. */
    @Override public void flush() {
        synchronized (own) {
            if (saying.isEmpty()) {
                return;
            }
            if (waiting.size() >= MOST_WAITING) {
                leftOut++;
            } else {
                tellWhatWasLeftOut();
                add(saying.toString());
            }
            saying.setLength(0);
        }
    }

    private void tellWhatWasLeftOut() {
        if (leftOut > 0) {
            add("(Here " + leftOut + " lines or more were left out, for nobody took them."
                + (elsewhere.isEmpty() ? "" : " " + elsewhere) + ")" + System.lineSeparator());
            leftOut = 0;
        }
    }

    private void add(String words) {
        waiting.add(words);
        there.release();
    }

    private void handOn() {
        try {
            for (String words = next(); !words.isEmpty(); words = next()) {
                out.print(words);
                out.flush();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Empty at the end. */
    private String next() throws InterruptedException {
        there.acquire();
        synchronized (own) {
            return waiting.isEmpty() ? "" : waiting.remove();
        }
    }

    /** Waits a little until all is handed on. */
    @Override public void close() {
        flush();
        synchronized (own) {
            tellWhatWasLeftOut();
            there.release();
        }
        try {
            thread.join(CLOSES_WITHIN);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
