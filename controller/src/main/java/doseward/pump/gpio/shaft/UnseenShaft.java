package doseward.pump.gpio.shaft;

import java.util.Optional;
import java.util.function.LongSupplier;

/** A shaft without an encoder: each step that was made counts as turned, whether it stalls or not. */
public final class UnseenShaft implements Shaft {
    private LongSupplier made = () -> 0;

    @Override public void begin(LongSupplier steps) {
        made = steps;
    }

    @Override public void look(long now) {
        // There is nothing to look at.
    }

    @Override public long turned() {
        return made.getAsLong();
    }

    @Override public boolean isSeen() {
        return true;
    }

    @Override public void rest() {
        // No step is made any more, so what was made stays.
    }

    @Override public Optional<String> trouble() {
        return Optional.empty();
    }

    @Override public void close() {
        // It holds no line.
    }
}
