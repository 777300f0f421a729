package doseward.simulator.patient;

/**
 * What a patient has passed, minute by minute, for as long back as anybody asks; before the first minute as
 * much as in it.
 */
final class Collected {
    /** Nobody asks for more than a day, and somebody may be an hour late. */
    private static final int KEPT = 2 * 24 * 60;
    private static final double HOURS = 1.0 / 60;

    private final double[] minutes = new double[KEPT];
    private final double usual;
    private long lived;

    Collected(double usual) {
        this.usual = usual;
    }

    /** A minute in which it flowed at this rate, in millilitres an hour. */
    void minute(double rate) {
        minutes[(int) (lived % KEPT)] = rate * HOURS;
        lived++;
    }

    /** What was passed in the last minutes, so many. */
    double last(long count) {
        long known = Math.min(count, Math.min(lived, KEPT));
        double sum = (count - known) * usual * HOURS;
        for (long back = 1; back <= known; back++) {
            sum += minutes[(int) ((lived - back) % KEPT)];
        }
        return sum;
    }
}
