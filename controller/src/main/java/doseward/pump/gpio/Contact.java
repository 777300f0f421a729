package doseward.pump.gpio;

import doseward.pump.gpio.line.Edge;
import doseward.pump.gpio.line.InputLine;
import doseward.pump.gpio.line.InputWish;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.Lines;
import java.time.Duration;
import java.util.Optional;

/** One contact of a switch, looked at again and again. */
final class Contact implements AutoCloseable {
    /** More edges than the kernel keeps can't be waiting. */
    private static final int MOST_AT_ONCE = 1_024;

    private final String use;
    private final InputLine line;
    private final Debounce debounce;
    private final Level awaited;
    private boolean seenSinceLook;

    Contact(Lines lines, InputWish wish, Level sound, Duration settles, long now) {
        this.use = wish.use();
        this.line = lines.input(wish);
        this.debounce = new Debounce(line.level(), settles, now);
        this.awaited = sound.opposite();
    }

    /** Takes all edges that came, and then what it is at: edges may have been lost. */
    void look(long now) {
        seenSinceLook = false;
        for (int taken = 0; taken < MOST_AT_ONCE; taken++) {
            Optional<Edge> edge = line.poll();
            if (edge.isEmpty()) {
                break;
            }
            see(edge.get().to(), edge.get().nanos());
        }
        see(line.level(), now);
    }

    private void see(Level level, long at) {
        debounce.see(level, at);
        seenSinceLook |= level == awaited;
    }

    Level settled() {
        return debounce.settled();
    }

    /** Whether it left its sound level, if only for a moment, since the look before. */
    boolean leftSoundness() {
        return seenSinceLook;
    }

    /** Why what it says can't be believed, if it never rests. */
    Optional<String> noise(long now) {
        return debounce.isNoisy(now)
            ? Optional.of(use + " changes all the time; look at its wire and its switch") : Optional.empty();
    }

    @Override public void close() {
        line.close();
    }
}
