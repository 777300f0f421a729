package doseward.pump.gpio;

import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.LineFailed;
import doseward.pump.gpio.line.LineId;
import doseward.pump.gpio.line.Lines;
import doseward.pump.gpio.line.OutputLine;
import doseward.pump.gpio.line.OutputWish;
import java.time.Duration;
import java.util.Optional;

/**
 * Feeds the watchdog outside of this machine that holds the motor's power: an edge at each look at which all
 * is well. It must answer to edges alone, for a line may stay at either level when this program ends.
 */
final class Feed implements AutoCloseable {
    /** The watchdog has given the motor its power by then: twenty edges. */
    static final Duration POWERS_WITHIN = GpioPump.LOOKS_EVERY.multipliedBy(20);

    private final OutputLine line;
    private Optional<String> trouble = Optional.empty();

    Feed(Lines lines, LineId line) {
        this.line = lines.output(new OutputWish(line, "motor watchdog", Level.LOW, Level.LOW));
    }

    void edge() {
        try {
            line.set(line.level().opposite());
        } catch (LineFailed failed) {
            trouble = Optional.of(failed.getMessage());
        }
    }

    /** A line that could not be set, if it could not: it stays one. */
    Optional<String> trouble() {
        return trouble;
    }

    @Override public void close() {
        line.close();
    }
}
