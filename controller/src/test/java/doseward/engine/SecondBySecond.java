package doseward.engine;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What has come by each second, counted one by one: too simple to be wrong.
 *
 * @param flowed evenly, within seconds
 * @param injected in no time, at a second
 */
record SecondBySecond(double[] flowed, double[] injected) {

    /** So many units that flow evenly from one second on, for so many; in no time, if they are injected. */
    record Part(int from, int seconds, long units) {}

    static SecondBySecond of(List<Part> parts) {
        int last = parts.stream().mapToInt(part -> part.from() + part.seconds()).max().orElse(0);
        SecondBySecond all = new SecondBySecond(new double[last + 1], new double[last + 1]);
        for (Part part : parts) {
            if (part.seconds() == 0) {
                all.injected[part.from()] += part.units();
            }
            for (int second = part.from() + 1; second <= part.from() + part.seconds(); second++) {
                all.flowed[second] += (double) part.units() / part.seconds();
            }
        }
        for (int second = 1; second <= last; second++) {
            all.flowed[second] += all.flowed[second - 1];
            all.injected[second] += all.injected[second - 1];
        }
        return all;
    }

    /** The most that any window of this length holds that ends now or later, or just before such a second. */
    long mostInAWindow(int window, int now) {
        return IntStream.rangeClosed(now, Math.max(now, flowed.length) + window).mapToLong(end ->
            Math.max(in(end, window, end), end > now ? in(end, window, end - 1) : 0)).max().orElseThrow();
    }

    /** Of what was injected, that of so many seconds up to the last of them. */
    private long in(int end, int window, int last) {
        return Math.round(by(flowed, end) - by(flowed, end - window)
            + by(injected, last) - by(injected, last - window));
    }

    private static double by(double[] sums, int second) {
        return second < 0 ? 0 : sums[Math.min(second, sums.length - 1)];
    }
}
