package doseward.controller.report;

import doseward.controller.telling.Told;
import doseward.engine.Event;
import doseward.engine.Reading;
import doseward.engine.Reason;
import doseward.engine.Working;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The readings of a course as they stand, without those that were corrected away; and which were guilty. */
final class Readings {
    private final List<Reading> all = new ArrayList<>();
    private final List<Reading> guilty = new ArrayList<>();

    Readings(Told told) {
        for (Event event : told.chronicle().events()) {
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
        all.sort(Comparator.comparing(Reading::taken));
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

    /** Those of one sign in the period, oldest first. */
    List<Reading> of(String sign, Period period) {
        return all.stream().filter(reading -> reading.sign().equals(sign) && period.includes(reading.taken()))
            .toList();
    }

    /** Whether a hold, a stop or a halt went by it. */
    boolean isGuilty(Reading reading) {
        return guilty.contains(reading);
    }
}
