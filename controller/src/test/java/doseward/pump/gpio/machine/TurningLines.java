package doseward.pump.gpio.machine;

import doseward.pump.gpio.chip.ChipLines;
import doseward.pump.gpio.line.Edge;
import doseward.pump.gpio.line.InputLine;
import doseward.pump.gpio.line.InputWish;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.LineId;
import doseward.pump.gpio.line.Lines;
import doseward.pump.gpio.line.OutputLine;
import doseward.pump.gpio.line.OutputWish;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The chip's lines with a motor at their far end. A probe there counts each rise of the step line, and the
 * shaft follows, and drives the two lines of its encoder.
 */
final class TurningLines implements Lines {
    static final int STEP = 20;
    static final int FIRST = 25;
    static final int SECOND = 26;
    private static final int QUARTERS = 4;

    private final Lines chip = new ChipLines();
    private final LineId step;
    private final Probe atStep;
    private final Probe atFirst;
    private final Probe atSecond;
    private final AtomicLong rises = new AtomicLong();
    private Level last = Level.LOW;
    private long position;
    private long taken;

    TurningLines(Bench bench) {
        step = bench.line(STEP);
        atStep = bench.probe(STEP);
        atFirst = bench.probe(FIRST);
        atSecond = bench.probe(SECOND);
        atFirst.drive(Level.LOW);
        atSecond.drive(Level.LOW);
    }

    /** How often the step line was seen to rise. */
    long rises() {
        return rises.get();
    }

    /**
     * The shaft turns on by a step, if there is one that it has not followed. It waits until its last edge
     * was taken: gpio-sim makes one edge of two that come too quickly.
     */
    void follow() {
        if (taken == position && position < rises.get()) {
            position++;
            int quarter = (int) (position % QUARTERS);
            Probe line = quarter % 2 == 1 ? atFirst : atSecond;
            line.drive(quarter == 1 || quarter == 2 ? Level.HIGH : Level.LOW);
        }
    }

    /** Whether it has followed each step, and each edge was taken. */
    boolean isAtRest() {
        return taken == rises.get();
    }

    @Override public OutputLine output(OutputWish wish) {
        OutputLine line = chip.output(wish);
        return wish.line().equals(step) ? new StepLine(line) : line;
    }

    @Override public InputLine input(InputWish wish) {
        return new EncoderLine(chip.input(wish));
    }

    private void look() {
        Level now = atStep.level();
        if (now == Level.HIGH && last == Level.LOW) {
            rises.incrementAndGet();
        }
        last = now;
    }

    @Override public void close() {
        chip.close();
        atStep.close();
        atFirst.close();
        atSecond.close();
    }

    /** Set as usual, and then looked at from outside. */
    private final class StepLine implements OutputLine {
        private final OutputLine line;

        StepLine(OutputLine line) {
            this.line = line;
        }

        @Override public void set(Level level) {
            line.set(level);
            look();
        }

        @Override public Level level() {
            return line.level();
        }

        @Override public void close() {
            line.close();
        }
    }

    /** Read as usual, and counted. */
    private final class EncoderLine implements InputLine {
        private final InputLine line;

        EncoderLine(InputLine line) {
            this.line = line;
        }

        @Override public Level level() {
            return line.level();
        }

        @Override public Optional<Edge> poll() {
            Optional<Edge> edge = line.poll();
            taken += edge.isPresent() ? 1 : 0;
            return edge;
        }

        @Override public void close() {
            line.close();
        }
    }
}
