package doseward.controller.telling;

import doseward.engine.Event;
import doseward.engine.Reading;
import doseward.engine.Reason;
import doseward.engine.Working;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The readings of a course as its events tell them, without those that were corrected away; and which were
 * guilty. Grows with the events; for one thread at a time.
 */
public final class Recorded {
    private final List<Reading> all = new ArrayList<>();
    private final SortedSet<Reading> guilty = new TreeSet<>(Comparator.comparing(Reading::taken)
        .thenComparing(Reading::sign).thenComparing(reading -> reading.value().toString()));

    /** Of all that happened so far. */
    public static Recorded of(List<Event> events) {
        Recorded recorded = new Recorded();
        events.forEach(recorded::after);
        return recorded;
    }

    /** The next that happened. */
    public void after(Event event) {
        switch (event) {
            case Event.ReadingRecorded(_, var reading) -> all.add(reading);
            case Event.ReadingCorrected(_, var wrong, var right, _) -> {
                all.remove(wrong);
                all.add(right);
            }
            case Event.HoldBegan(_, var hold) -> blame(hold.because());
            case Event.GivingEnded ended -> blame(ended.because());
            case Event.HaltOrdered(_, _, var because) -> blame(because);
            default -> { }
        }
    }

    private void blame(Reason because) {
        Stream<Working> workings = switch (because) {
            case Reason.RuleMet(_, var working) -> Stream.of(working);
            case Reason.NotSpared(_, _, _, var met) -> Stream.of(met.working());
            case Reason.QuestionOpen(_, var met) -> Stream.of(met.working());
            default -> Stream.empty();
        };
        workings.flatMap(working -> working.evidence().stream())
            .forEach(evidence -> guilty.addAll(evidence.readings()));
    }

    /** Those of one sign, oldest first. */
    public List<Reading> of(String sign) {
        return all.stream().filter(reading -> reading.sign().equals(sign))
            .sorted(Comparator.comparing(Reading::taken)).toList();
    }

    /** Whether a hold, a stop or a halt went by it. */
    public boolean isGuilty(Reading reading) {
        return guilty.contains(reading);
    }
}
