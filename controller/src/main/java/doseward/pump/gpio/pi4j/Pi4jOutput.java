package doseward.pump.gpio.pi4j;

import com.pi4j.io.gpio.digital.DigitalOutput;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.LineFailed;
import doseward.pump.gpio.line.OutputLine;
import doseward.pump.gpio.line.OutputWish;

/** An output of a provider of Pi4J's. */
final class Pi4jOutput implements OutputLine {
    private final OutputWish wish;
    private final DigitalOutput output;
    private final Runnable givenBack;
    private Level level;
    private boolean closed;

    Pi4jOutput(OutputWish wish, DigitalOutput output, Runnable givenBack) {
        this.wish = wish;
        this.output = output;
        this.givenBack = givenBack;
        this.level = wish.initial();
    }

    @Override public synchronized void set(Level to) {
        if (closed) {
            throw new IllegalStateException(wish.line() + " was given back, and is used");
        }
        try {
            output.state(States.of(to));
        } catch (RuntimeException trouble) {
            throw new LineFailed(wish.line() + " can't be set to " + to + ": " + trouble.getMessage()
                + "; take the pump out of use, and look at the board", trouble);
        }
        level = to;
    }

    @Override public synchronized Level level() {
        return level;
    }

    @Override public synchronized void close() {
        if (closed) {
            return;
        }
        try {
            set(wish.safe());
        } finally {
            closed = true;
            givenBack.run();
        }
    }
}
