package doseward.console.people;

import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/**
 * Makes guessing slow: after a few wrong secrets under one name, or from one address, each further try must
 * wait, twice as long each time. Safe for many threads.
 */
final class Guesses {
    private final TreeMap<String, Tried> all = new TreeMap<>();
    private final LongSupplier nanos;
    private final int free;

    /** So many may be wrong before the first wait. */
    Guesses(int free, LongSupplier nanos) {
        this.free = free;
        this.nanos = nanos;
    }

    private record Tried(int wrong, long last, long notBefore) {}

    /** How long whoever it is must wait; empty when they may try. */
    synchronized Optional<Duration> waits(String who) {
        return Optional.ofNullable(all.get(who))
            .map(tried -> Duration.ofNanos(tried.notBefore() - nanos.getAsLong()))
            .filter(Duration::isPositive);
    }

    synchronized void wrong(String who) {
        long now = nanos.getAsLong();
        int wrong = known(who, now).wrong() + 1;
        Duration wait = wrong < free ? Duration.ZERO : longer(wrong - free);
        if (!all.containsKey(who) && all.size() >= PeopleBounds.MOST_GUESSERS) {
            all.entrySet().stream().min(Comparator.comparing(one -> one.getValue().last()))
                .map(Map.Entry::getKey).ifPresent(all::remove);
        }
        all.put(who, new Tried(wrong, now, now + wait.toNanos()));
    }

    synchronized void right(String who) {
        all.remove(who);
    }

    private Tried known(String who, long now) {
        Tried none = new Tried(0, now, now);
        Tried tried = all.getOrDefault(who, none);
        return now - tried.last() > PeopleBounds.GUESSES_FORGOTTEN.toNanos() ? none : tried;
    }

    private static Duration longer(int times) {
        Duration wait = PeopleBounds.FIRST_WAIT;
        for (int doubled = 0; doubled < times && wait.compareTo(PeopleBounds.LONGEST_WAIT) < 0; doubled++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(PeopleBounds.LONGEST_WAIT) < 0 ? wait : PeopleBounds.LONGEST_WAIT;
    }
}
