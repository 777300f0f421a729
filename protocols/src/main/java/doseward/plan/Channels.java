package doseward.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Whether each channel is free in time for each of its doses, when every dose flows as long as it takes: a
 * rate that was rounded down makes a dose longer, and in a row of doses the delays add up.
 */
final class Channels {
    private Channels() {}

    /** The first dose of each channel that could not start in its window. */
    static List<String> objections(List<PlannedDose> doses) {
        TreeMap<String, Instant> free = new TreeMap<>();
        TreeMap<String, String> objections = new TreeMap<>();
        for (PlannedDose dose : doses) {
            if (!dose.isByPump()) {
                continue;
            }
            Instant starts = Optional.ofNullable(free.get(dose.channel())).filter(dose.due()::isBefore)
                .orElse(dose.due());
            if (starts.isAfter(dose.windowEnds())) {
                objections.putIfAbsent(dose.channel(), sentence(dose, starts));
            }
            free.put(dose.channel(), starts.plus(dose.over()));
        }
        return new ArrayList<>(objections.values());
    }

    private static String sentence(PlannedDose dose, Instant starts) {
        return dose.order() + ": channel " + dose.channel() + " is still taken by the dose before, so dose "
            + dose.number() + " could start " + Spans.text(Duration.between(dose.due(), starts))
            + " late at the earliest, and it may be " + Spans.words(dose.mayStartLateBy())
            + " late. Where a rate was rounded down, another bag may divide evenly.";
    }
}
