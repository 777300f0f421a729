package doseward.engine;

import doseward.protocol.Condition;
import doseward.protocol.Condition.Lasting;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * How long a clause has been true: from the first reading that made it so, if none since made it false. A gap
 * between readings does not break it; the time runs on to now.
 */
final class Lastings {
    private Lastings() {}

    static Evidence judged(Sight sight, Condition clause, Lasting lasting,
            Function<Sight, Evidence> judge) {
        Evidence now = judge.apply(sight);
        if (lasting.time().isEmpty() || now.truth() != Truth.TRUE) {
            return now;
        }
        return begun(sight, clause, judge).map(since -> isLong(lasting, since, sight.moment())
                ? now.as(Truth.TRUE, sight.words(() -> "true since " + since + " at least"))
                : now.as(Truth.FALSE, sight.words(() -> "true since " + since + " only")))
            .orElseGet(() -> Evidence.unknown(clause.text(), "no reading tells since when it has been true"));
    }

    private static boolean isLong(Lasting lasting, Instant since, Instant now) {
        int compared = Duration.between(since, now).compareTo(lasting.time().orElseThrow());
        return lasting.more() ? compared > 0 : compared >= 0;
    }

    /** When something was known anew, the latest last; first the opening, before which all was silence. */
    private static SequencedSet<Instant> moments(Sight sight, Condition clause) {
        SequencedSet<Instant> moments = new TreeSet<>();
        Instant opened = sight.course().opening().at();
        for (String sign : Clauses.signs(clause)) {
            sight.chart(sign).ifPresent(chart ->
                chart.to(sight.moment()).forEach(reading -> moments.add(reading.taken())));
            if (sight.freshness().isReported(sign) && !opened.isAfter(sight.moment())) {
                moments.add(opened);
            }
        }
        return moments;
    }

    /**
     * The moment after this one at which the clause will have been true for long enough, if nothing comes in;
     * empty where it was not true at the latest reading, or need not last.
     */
    static Optional<Instant> next(Sight sight, Condition clause, Lasting lasting,
            Function<Sight, Evidence> judge) {
        return lasting.time().flatMap(time -> begun(sight, clause, judge)
            .map(since -> lasting.more() ? since.plus(time).plusMillis(1) : since.plus(time))
            .filter(moment -> moment.isAfter(sight.moment())));
    }

    /** Since when it has been true up to the latest reading, by what was known at each. */
    private static Optional<Instant> begun(Sight sight, Condition clause, Function<Sight, Evidence> judge) {
        Optional<Instant> begun = Optional.empty();
        for (Instant moment : moments(sight, clause).reversed()) {
            Truth then = judge.apply(sight.at(moment).withoutWords()).truth();
            if (then == Truth.FALSE) {
                break;
            }
            begun = then == Truth.TRUE ? Optional.of(moment) : begun;
        }
        return begun;
    }
}
