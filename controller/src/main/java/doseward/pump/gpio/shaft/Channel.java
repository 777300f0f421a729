package doseward.pump.gpio.shaft;

import doseward.pump.gpio.line.Edge;
import doseward.pump.gpio.line.InputLine;
import doseward.pump.gpio.line.InputWish;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.Lines;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** One of the two lines of an encoder: its edges in their order, and whether one is missing. */
final class Channel implements AutoCloseable {
    /** More than the kernel keeps can't be waiting; what still comes is for the next look. */
    private static final int MOST_AT_ONCE = 1_024;

    private final InputLine line;
    private final Deque<Edge> waiting = new ArrayDeque<>();
    private long number;
    private boolean missing;

    Channel(Lines lines, InputWish wish) {
        this.line = lines.input(wish);
    }

    Level level() {
        return line.level();
    }

    /** Takes all edges that came; the kernel numbers those, too, for which it had no room. */
    void take() {
        for (int taken = 0; taken < MOST_AT_ONCE; taken++) {
            Optional<Edge> edge = line.poll();
            if (edge.isEmpty()) {
                return;
            }
            number++;
            // The kernel counts in 32 bits; at the fastest steps that comes round in twelve days.
            missing |= (int) edge.get().number() != (int) number;
            waiting.add(edge.get());
        }
    }

    boolean misses() {
        return missing;
    }

    /** When its next edge was; {@link Long#MAX_VALUE} where none waits. */
    long next() {
        return waiting.isEmpty() ? Long.MAX_VALUE : waiting.getFirst().nanos();
    }

    Edge pass() {
        return waiting.removeFirst();
    }

    @Override public void close() {
        line.close();
    }
}
