package doseward.simulator.world;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** One mishap that befalls a channel by plan and not by chance; give it to a world as its listener. */
public final class Ordeal implements Consumer<World> {
    private final String channel;
    private final Mishap mishap;
    private final Occasion occasion;
    private final Optional<Duration> lasts;
    private Optional<Instant> befell = Optional.empty();
    private boolean over;

    private Ordeal(String channel, Mishap mishap, Occasion occasion, Optional<Duration> lasts) {
        this.channel = channel;
        this.mishap = mishap;
        this.occasion = occasion;
        this.lasts = lasts;
    }

    /** Befalls on that occasion, and is never over. */
    public static Ordeal of(String channel, Mishap mishap, Occasion occasion) {
        return new Ordeal(channel, mishap, occasion, Optional.empty());
    }

    /** The same, and is over after so long. */
    public Ordeal lasting(Duration time) {
        return new Ordeal(channel, mishap, occasion, Optional.of(time));
    }

    /** When it befell; empty before. */
    public Optional<Instant> befell() {
        return befell;
    }

    @Override public void accept(World world) {
        if (befell.isEmpty() && occasion.hasCome(world)) {
            befell = Optional.of(world.now());
            world.befalls(channel, mishap);
        }
        if (!over && isOver(world.now())) {
            over = true;
            world.isOver(channel, mishap);
        }
    }

    private boolean isOver(Instant now) {
        return befell.isPresent() && lasts.isPresent()
            && !now.isBefore(befell.get().plus(lasts.get()));
    }
}
