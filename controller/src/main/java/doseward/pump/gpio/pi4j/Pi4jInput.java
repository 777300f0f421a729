package doseward.pump.gpio.pi4j;

import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.DigitalState;
import doseward.pump.gpio.line.Bias;
import doseward.pump.gpio.line.Edge;
import doseward.pump.gpio.line.InputLine;
import doseward.pump.gpio.line.InputWish;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.LineFailed;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.LongSupplier;

/** An input of a provider of Pi4J's. */
final class Pi4jInput implements InputLine {
    /** As many as the kernel would keep; what comes on top is counted, and so seen as a gap. */
    private static final int EDGES_KEPT = 1024;

    private final InputWish wish;
    private final DigitalInput input;
    private final LongSupplier nanos;
    private final Runnable givenBack;
    private final Queue<Edge> edges = new ArrayDeque<>();
    private long seen;
    private boolean closed;

    Pi4jInput(InputWish wish, DigitalInput input, LongSupplier nanos, Runnable givenBack) {
        this.wish = wish;
        this.input = input;
        this.nanos = nanos;
        this.givenBack = givenBack;
        input.addListener(event -> edge(event.state()));
    }

    private synchronized void edge(DigitalState state) {
        seen++;
        if (edges.size() < EDGES_KEPT) {
            edges.add(new Edge(States.level(state, idle()), nanos.getAsLong(), seen));
        }
    }

    @Override public Level level() {
        try {
            return States.level(input.state(), idle());
        } catch (RuntimeException trouble) {
            throw new LineFailed(wish.line() + " can't be read: " + trouble.getMessage()
                + "; take the pump out of use, and look at the board", trouble);
        }
    }

    @Override public synchronized Optional<Edge> poll() {
        return Optional.ofNullable(edges.poll());
    }

    @Override public synchronized void close() {
        if (!closed) {
            closed = true;
            givenBack.run();
        }
    }

    private Level idle() {
        return wish.bias() == Bias.PULLED_UP ? Level.HIGH : Level.LOW;
    }
}
