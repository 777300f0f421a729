package doseward.protocol;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What must be known and said before each dose, and while it runs.
 *
 * @param nurses how many named nurses confirm
 * @param recordingBegins how long before the first dose recording begins, for rules that look back
 * @param whileRunning signs recorded while a dose runs; a reading counts for its time and the grace
 * @param grace how late such a reading may be
 * @param report signs that are recorded when they happen, and are absent until then
 */
public record Checklist(int nurses, List<Required> record, Optional<Duration> recordingBegins,
    List<Required> whileRunning, Duration grace, List<String> report) {

    public Checklist {
        record = List.copyOf(record);
        whileRunning = List.copyOf(whileRunning);
        report = List.copyOf(report);
        if (nurses < 0 || nurses > 2) {
            throw new IllegalArgumentException("nobody, one nurse or two confirm a dose, not " + nurses);
        }
    }

    /** A list of nothing but what is recorded before a dose. */
    public static Checklist of(int nurses, List<Required> record) {
        return new Checklist(nurses, record, Optional.empty(), List.of(), Duration.ZERO, List.of());
    }

    /** A sign that must have been recorded, and how long ago at most; exactly as long ago is still fresh. */
    public record Required(String sign, Duration within) {}

    /** How old a reading of the sign may be before a dose; empty when nobody is asked for it. */
    public Optional<Duration> within(String sign) {
        return time(record, sign);
    }

    /** How old a reading of the sign may be while a dose runs; empty when nobody is asked for it then. */
    public Optional<Duration> withinWhileRunning(String sign) {
        return time(whileRunning, sign).map(grace::plus);
    }

    private static Optional<Duration> time(List<Required> list, String sign) {
        for (Required required : list) {
            if (required.sign().equals(sign)) {
                return Optional.of(required.within());
            }
        }
        return Optional.empty();
    }
}
