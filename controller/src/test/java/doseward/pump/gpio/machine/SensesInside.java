package doseward.pump.gpio.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.pump.gpio.chip.ChipLines;
import doseward.pump.gpio.clock.KernelClock;
import doseward.pump.gpio.line.Bias;
import doseward.pump.gpio.line.InputWish;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.Lines;
import doseward.pump.gpio.shaft.EncoderWish;
import doseward.pump.gpio.shaft.Scale;
import doseward.pump.gpio.shaft.SeenShaft;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;

/** What is tried of a pump's senses on the chip. */
final class SensesInside {
    private static final int FIRST = 25;
    private static final int SECOND = 26;
    private static final int PERIODS = 10;
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Bench bench = new Bench();
    private final Lines lines = new ChipLines();

    /** Each edge is waited for: gpio-sim makes one of two that come too quickly. */
    void anEncoderIsCounted() {
        bench.drive(FIRST, Level.LOW);
        bench.drive(SECOND, Level.LOW);
        EncoderWish wish = new EncoderWish(new InputWish(bench.line(FIRST), "first", Bias.AS_IS),
            new InputWish(bench.line(SECOND), "second", Bias.AS_IS), new Scale(200, 1, 200));
        try (SeenShaft shaft = new SeenShaft(lines, wish)) {
            AtomicLong made = new AtomicLong();
            shaft.begin(made::get);
            for (int period = 0; period < PERIODS; period++) {
                step(shaft, made, FIRST, Level.HIGH);
                step(shaft, made, SECOND, Level.HIGH);
                step(shaft, made, FIRST, Level.LOW);
                step(shaft, made, SECOND, Level.LOW);
            }
            assertEquals(Optional.empty(), shaft.trouble());
        }
    }

    private void step(SeenShaft shaft, AtomicLong made, int line, Level to) {
        long wanted = made.incrementAndGet();
        bench.drive(line, to);
        Awaitility.await().atMost(SOON).pollInterval(Duration.ofMillis(1)).until(() -> {
            shaft.look(new KernelClock().nanos());
            return shaft.turned() == wanted;
        });
    }
}
