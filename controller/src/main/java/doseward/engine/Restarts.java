package doseward.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How often flow on a channel was stopped for an alarm and started again.
 *
 * @param stopped whether an alarm stopped it since it last started
 * @param starts the last few starts after such a stop
 */
public record Restarts(String channel, boolean stopped, List<Instant> starts) {
    public Restarts {
        starts = List.copyOf(starts);
    }

    static Restarts none(String channel) {
        return new Restarts(channel, false, List.of());
    }

    Restarts stoppedNow() {
        return new Restarts(channel, true, starts);
    }

    /** It started again, once an alarm had stopped it. */
    Restarts startedAt(Instant at) {
        List<Instant> all = new ArrayList<>(starts);
        all.add(at);
        int from = Math.max(0, all.size() - AlarmBounds.MOST_RESTARTS);
        return new Restarts(channel, false, all.subList(from, all.size()));
    }

    /** Until when there were too many; empty when there were not. */
    Optional<Instant> tooManyUntil() {
        if (starts.size() < AlarmBounds.MOST_RESTARTS) {
            return Optional.empty();
        }
        Duration took = Duration.between(starts.getFirst(), starts.getLast());
        return took.compareTo(AlarmBounds.RESTARTS_WITHIN) <= 0
            ? Optional.of(starts.getLast().plus(AlarmBounds.RESTARTS_WITHIN)) : Optional.empty();
    }
}
