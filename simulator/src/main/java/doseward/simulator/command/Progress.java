package doseward.simulator.command;

import doseward.command.Terminal;
import java.io.PrintStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * How far many courses are, how many are lived in a second, and how long the rest will take: a bar for
 * someone at a terminal, a line now and then for a log.
 */
interface Progress extends AutoCloseable {
    void step();

    @Override void close();

    /** What suits whoever reads. */
    static Progress on(PrintStream err, int courses) {
        return Terminal.isWatched()
            ? new Bar(new ConsoleProgressBarConsumer(err), courses, System.getenv("NO_COLOR") != null)
            : new Lines(err, courses, System::nanoTime);
    }

    /** Redrawn in place, without colours. */
    final class Bar implements Progress {
        private static final String ONE_DECIMAL = " #,##0.0";

        private final ProgressBar bar;

        Bar(ProgressBarConsumer screen, int courses, boolean plain) {
            bar = new ProgressBarBuilder().setTaskName("courses").setInitialMax(courses)
                .setStyle(plain ? ProgressBarStyle.ASCII : ProgressBarStyle.UNICODE_BLOCK)
                .showSpeed(new DecimalFormat(ONE_DECIMAL, DecimalFormatSymbols.getInstance(Locale.ROOT)))
                .setConsumer(screen).build();
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
        private static final double NANOS = 1e9;

        private final PrintStream err;
        private final int courses;
        private final LongSupplier nanos;
        private final long began;
        private long told;
        private int done;

        /** By a clock that counts nanoseconds from anywhere. */
        Lines(PrintStream err, int courses, LongSupplier nanos) {
            this.err = err;
            this.courses = courses;
            this.nanos = nanos;
            this.began = nanos.getAsLong();
            this.told = began;
        }

        @Override public void step() {
            done++;
            long now = nanos.getAsLong();
            if (now - told >= EVERY.toNanos()) {
                told = now;
                err.println(line((now - began) / NANOS));
            }
        }

        private String line(double seconds) {
            double rate = done / seconds;
            return String.format(Locale.ROOT, "%d of %d courses, %.1f a second, %s left", done, courses,
                rate, words(Math.round((courses - done) / rate)));
        }

        private static String words(long seconds) {
            return seconds < 60 ? seconds + " s" : seconds / 60 + " min " + seconds % 60 + " s";
        }

        @Override public void close() {}
    }
}
