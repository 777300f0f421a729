package doseward.simulator.command;

import doseward.command.Terminal;
import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a swarm is: a bar for someone at a terminal, a line now and then for a log. */
interface Progress extends AutoCloseable {
    void step();

    @Override void close();

    /** What suits whoever reads. */
    static Progress on(PrintStream err, int seeds) {
        boolean watched = Terminal.isWatched();
        return watched ? new Bar(err, seeds) : new Lines(err, seeds);
    }

    /** Redrawn in place, without colours. */
    final class Bar implements Progress {
        private final ProgressBar bar;

        private Bar(PrintStream err, int seeds) {
            boolean plain = System.getenv("NO_COLOR") != null;
            bar = new ProgressBarBuilder().setTaskName("courses").setInitialMax(seeds)
                .setStyle(plain ? ProgressBarStyle.ASCII : ProgressBarStyle.UNICODE_BLOCK)
                .setConsumer(new ConsoleProgressBarConsumer(err)).build();
        }

        @Override public void step() {
            bar.step();
        }

        @Override public void close() {
            bar.close();
        }
    }

    /** A line every five seconds. */
    final class Lines implements Progress {
        private static final Duration EVERY = Duration.ofSeconds(5);

        private final PrintStream err;
        private final int seeds;
        private long lastNanos = System.nanoTime();
        private int done;

        private Lines(PrintStream err, int seeds) {
            this.err = err;
            this.seeds = seeds;
        }

        @Override public void step() {
            done++;
            if (System.nanoTime() - lastNanos >= EVERY.toNanos()) {
                lastNanos = System.nanoTime();
                err.println(done + " of " + seeds + " courses");
            }
        }

        @Override public void close() {}
    }
}
