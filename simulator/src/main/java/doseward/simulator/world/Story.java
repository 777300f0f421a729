package doseward.simulator.world;

import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Tells what happens beside the journal, for whoever wants to follow one seed. */
final class Story {
    private final Supplier<Instant> clock;
    private final Consumer<String> reader;

    Story(Supplier<Instant> clock, Consumer<String> reader) {
        this.clock = clock;
        this.reader = reader;
    }

    void tell(String what) {
        reader.accept(clock.get() + "  " + what);
    }
}
