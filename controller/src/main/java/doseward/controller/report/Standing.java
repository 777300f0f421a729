package doseward.controller.report;

import doseward.controller.telling.HoldSpans;
import doseward.controller.telling.Told;
import java.time.Instant;
import java.util.List;

/** A hold as it stood: from when to when, and why. */
record Standing(Instant from, Instant to, String why) {

    /** All that stood in the period. */
    static List<Standing> in(Told told, Period period) {
        return HoldSpans.of(told.chronicle().events()).all().stream()
            .map(span -> new Standing(span.hold().since(), span.lifted().orElse(period.to()),
                span.hold().because().sentence()))
            .filter(hold -> hold.from().isBefore(period.to()) && hold.to().isAfter(period.from())).toList();
    }

    /** When giving ended in the period, in the words of the rule or person that ended it. */
    static List<Standing> stops(Told told, Period period) {
        return told.course().endings().stream().filter(ending -> period.includes(ending.at()))
            .map(ending -> new Standing(ending.at(), ending.at(), ending.because().sentence())).toList();
    }
}
