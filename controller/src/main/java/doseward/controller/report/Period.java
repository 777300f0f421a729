package doseward.controller.report;

import doseward.controller.telling.Recorded;
import doseward.controller.telling.Told;
import doseward.engine.Dose;
import doseward.engine.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The time of one cycle, from before its first dose to when the last was over, or to the last news. */
record Period(int cycle, Instant from, Instant to) {
    /** So that readings before the first dose, and the end of the last, are in the picture. */
    private static final Duration MARGIN = Duration.ofHours(1);

    /** The cycles of which something was, or could have been, given. */
    static List<Period> of(Told told) {
        return told.course().plan().cycles().stream()
            .flatMap(cycle -> of(told, cycle.number()).stream()).toList();
    }

    private static Optional<Period> of(Told told, int cycle) {
        List<Dose> doses = told.course().doses().stream()
            .filter(dose -> dose.planned().cycle() == cycle).toList();
        Instant news = told.moments().isEmpty() ? told.chronicle().opening().at()
            : told.moments().getLast().event().at();
        Optional<Instant> first = doses.stream().flatMap(dose -> Stream.concat(dose.due().stream(),
            dose.flowSeen().stream())).min(Instant::compareTo);
        Instant last = doses.stream().flatMap(dose -> Stream.concat(dose.windowEnds().stream(),
            dose.flowEnded().stream())).max(Instant::compareTo).filter(news::isAfter).orElse(news);
        return first.map(begins -> new Period(cycle, begins.minus(MARGIN), last.plus(MARGIN)))
            .filter(period -> first.get().isBefore(news));
    }

    boolean includes(Instant moment) {
        return !moment.isBefore(from) && !moment.isAfter(to);
    }

    /** The readings of a sign in it, oldest first. */
    List<Reading> of(Recorded readings, String sign) {
        return readings.of(sign).stream().filter(reading -> includes(reading.taken())).toList();
    }

    Duration length() {
        return Duration.between(from, to);
    }
}
