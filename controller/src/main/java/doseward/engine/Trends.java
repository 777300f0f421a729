package doseward.engine;

import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Clauses about a rise or a fall: from the lowest value of the stretch to the latest, or down from the
 * highest. More readings could only have made it larger; so a large one is known from two, and a small one
 * only where readings cover the whole stretch.
 */
final class Trends {
    private Trends() {}

    static Evidence trend(Sight sight, Condition.Trend clause) {
        String sign = clause.subject().sign();
        Stretches.View now = Values.subject(sight, clause.subject());
        if (now.why().isPresent() || !(sight.latest(sign) instanceof Sight.Seen.Read(var latest))) {
            return Evidence.unknown(sight.words(clause::text), now.why().orElse(sign + " is not known"));
        }
        return Stretches.window(sight, sign, clause.stretch(), latest)
            .map(window -> within(sight, clause, window))
            .orElseGet(() -> Evidence.unknown(sight.words(clause::text), "nothing was recorded of "
                + sign + " " + Stretches.words(clause.stretch())));
    }

    private static Evidence within(Sight sight, Condition.Trend clause, Evidence.Window window) {
        String sign = clause.subject().sign();
        Optional<Found> latest = Optional.empty();
        Optional<Found> farthest = Optional.empty();
        boolean whole = window.isCovered();
        for (Reading reading : Stretches.inside(sight, sign, window)) {
            latest = found(sight, clause, reading.taken());
            whole &= latest.isPresent();
            farthest = farther(clause.rising(), farthest, latest);
        }
        if (latest.isEmpty() || farthest.isEmpty()) {
            return Evidence.unknown(sight.words(clause::text), sign + " is not known for all of that time");
        }
        Figure moved = clause.rising() ? latest.get().value().minus(farthest.get().value())
            : farthest.get().value().minus(latest.get().value());
        Extent extent = whole ? Extent.exactly(moved) : new Extent(Optional.of(moved), Optional.empty());
        return judged(sight, clause, window, moved, extent,
            List.of(farthest.get().reading(), latest.get().reading()));
    }

    private static Evidence judged(Sight sight, Condition.Trend clause, Evidence.Window window, Figure moved,
            Extent extent, List<Reading> readings) {
        Figure line = Figure.of(clause.by());
        boolean sameUnit = moved.unit().equals(line.unit());
        Truth truth = sameUnit ? extent.is(clause.comparison(), line) : Truth.UNKNOWN;
        Optional<String> why = truth != Truth.UNKNOWN ? Optional.empty()
            : Optional.of(sameUnit ? "readings do not cover all of that time" : "units differ");
        return new Evidence(sight.words(clause::text), truth, readings.stream().distinct().toList(),
            Optional.of(sight.words(() -> (clause.rising() ? "risen by " : "fallen by ") + moved)),
            Optional.of(window), why);
    }

    private record Found(Figure value, Reading reading) {}

    private static Optional<Found> found(Sight sight, Condition.Trend clause, Instant moment) {
        Stretches.View view = Values.subject(sight.at(moment), clause.subject());
        return view.value().filter(_ -> view.isCovered()).flatMap(value -> value.low()
            .filter(low -> value.is(Comparison.EXACTLY, low) == Truth.TRUE)
            .map(low -> new Found(low, view.readings().getLast())));
    }

    private static Optional<Found> farther(boolean rising, Optional<Found> one, Optional<Found> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        int compared = one.get().value().compareTo(other.get().value());
        return (rising ? compared <= 0 : compared >= 0) ? one : other;
    }
}
