package doseward.controller.trumpet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The trumpet of a time of steady flow: for each length of window, the largest and the smallest error of any
 * window of that length. It narrows with the length, though not always: a window of one and a half turns of a
 * pump's wheel errs more than one of a whole turn.
 *
 * @param mean the error over all of the time, in percent
 * @param windows from the shortest to the longest
 */
public record Trumpet(double mean, List<Window> windows) {
    /** The lengths that IEC 60601-2-24 asks for of volumetric and syringe pumps. */
    public static final List<Duration> LENGTHS = List.of(2, 5, 11, 19, 31).stream().map(Duration::ofMinutes)
        .toList();

    public Trumpet {
        windows = List.copyOf(windows);
    }

    /**
     * All windows of one length.
     *
     * @param count how many were looked at: one begins with each sample that has the length after it
     * @param most the largest error, in percent
     * @param least the smallest, which may be below zero
     */
    public record Window(Duration length, int count, double most, double least) {}

    /** The trumpet of these samples; windows that are longer than all of them are left out. */
    public static Trumpet of(Samples samples) {
        List<Window> windows = new ArrayList<>();
        for (Duration length : LENGTHS) {
            if (length.compareTo(samples.length()) <= 0) {
                windows.add(window(samples, length));
            }
        }
        return new Trumpet(samples.error(0, samples.intervals()), windows);
    }

    private static Window window(Samples samples, Duration length) {
        int intervals = samples.intervalsIn(length);
        int count = samples.intervals() - intervals + 1;
        double most = Double.NEGATIVE_INFINITY;
        double least = Double.POSITIVE_INFINITY;
        for (int from = 0; from < count; from++) {
            double error = samples.error(from, intervals);
            most = Math.max(most, error);
            least = Math.min(least, error);
        }
        return new Window(length, count, most, least);
    }
}
