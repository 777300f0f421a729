package doseward.protocol;

import doseward.quantity.Rate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a protocol allows at most. A soft limit may be overridden by a second clinician; a hard one by nobody.
 */
public record Limits(
        Optional<DoseAmount> softAmount,
        Optional<DoseAmount> hardAmount,
        Optional<Rate> softRate,
        Optional<Rate> hardRate,
        Optional<Integer> dosesPerCycle,
        Optional<Integer> dosesPerCourse,
        List<DosesWithin> dosesWithin) {

    public Limits {
        dosesWithin = List.copyOf(dosesWithin);
    }

    /** At most so many doses in any window of this length, wherever it begins. */
    public record DosesWithin(Duration window, int atMost) {
        @Override public String toString() {
            return atMost + " doses in any " + window.toHours() + " hours";
        }
    }
}
