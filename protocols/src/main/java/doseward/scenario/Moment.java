package doseward.scenario;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A time told by a dose.
 *
 * @param by how long before the dose is due, or after it has started
 */
public record Moment(Duration by, boolean before, DoseName dose) {
    @Override public String toString() {
        return words(by) + (before ? " before " : " after ") + dose;
    }

    private static String words(Duration by) {
        return Stream.of(words(by.toDays(), "day"), words(by.toHoursPart(), "hour"),
            words(by.toMinutesPart(), "minute"), words(by.toSecondsPart(), "second"))
            .filter(part -> !part.isEmpty()).collect(Collectors.joining(" and "));
    }

    private static String words(long number, String unit) {
        return number == 0 ? "" : number + " " + unit + (number == 1 ? "" : "s");
    }
}
