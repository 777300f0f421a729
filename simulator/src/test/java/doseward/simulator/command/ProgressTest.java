package doseward.simulator.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(out, true, StandardCharsets.UTF_8);
    private long nanos;

    @Test void aLogIsToldEveryFiveSecondsHowManyASecondAndHowLongTheRestTakes() {
        Progress progress = new Progress.Lines(err, 1_000, () -> nanos);

        after(Duration.ofSeconds(4), progress, 40);
        after(Duration.ofSeconds(1), progress, 10);
        after(Duration.ofSeconds(2), progress, 30);
        after(Duration.ofSeconds(3), progress, 420);

        assertEquals(List.of("41 of 1000 courses, 8.2 a second, 1 min 57 s left",
            "81 of 1000 courses, 8.1 a second, 1 min 53 s left"), said().lines().toList());
    }

    @Test void theLastMinuteIsToldInSeconds() {
        Progress progress = new Progress.Lines(err, 20, () -> nanos);

        after(Duration.ofSeconds(5), progress, 1);
        after(Duration.ofSeconds(5), progress, 1);

        assertEquals(List.of("1 of 20 courses, 0.2 a second, 1 min 35 s left",
            "2 of 20 courses, 0.2 a second, 1 min 30 s left"), said().lines().toList());
    }

    @Test void aBarTellsTheRateAndTheTimeLeftToo() {
        Progress progress = new Progress.Bar(new ConsoleProgressBarConsumer(err, 100), 3, true);
        progress.step();
        progress.step();
        progress.step();

        progress.close();

        assertTrue(said().matches("(?s).*courses 100% .* 3/3 \\(\\d+:\\d\\d:\\d\\d / \\d+:\\d\\d:\\d\\d\\)"
            + " +[\\d,]+\\.\\d/s.*|.*courses 100% .* 3/3 .*\\?/s.*"), said());
    }

    private void after(Duration time, Progress progress, int steps) {
        nanos += time.toNanos();
        for (int step = 0; step < steps; step++) {
            progress.step();
        }
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
