package doseward.simulator.cohort;

import java.util.Arrays;

/** A value and the interval that holds the true one in 95 of 100 cohorts of this size. */
record Estimate(double value, double low, double high) {
    /** Standard deviations on either side. */
    private static final double WIDE = 1.959964;

    /** Of nobody. */
    static final Estimate NONE = new Estimate(Double.NaN, Double.NaN, Double.NaN);

    /** A mean, with the normal interval of its standard error. */
    static Estimate mean(double[] values) {
        if (values.length == 0) {
            return NONE;
        }
        double mean = sum(values) / values.length;
        double wide = WIDE * deviation(values) / StrictMath.sqrt(values.length);
        return new Estimate(mean, mean - wide, mean + wide);
    }

    /** A share in parts of 100, with the score interval of Wilson (1927). */
    static Estimate share(long have, long all) {
        if (all == 0) {
            return NONE;
        }
        double share = have / (double) all;
        double square = WIDE * WIDE / all;
        double middle = (share + square / 2) / (1 + square);
        double wide = WIDE / (1 + square)
            * StrictMath.sqrt(share * (1 - share) / all + square / (4 * all));
        return new Estimate(100 * share, 100 * (middle - wide), 100 * (middle + wide));
    }

    boolean isKnown() {
        return !Double.isNaN(value);
    }

    /** Whether the interval lies on one side of nothing. */
    boolean isApartFromZero() {
        return isKnown() && (low > 0 || high < 0);
    }

    static double deviation(double[] values) {
        if (values.length < 2) {
            return 0;
        }
        double mean = sum(values) / values.length;
        return StrictMath.sqrt(sum(Arrays.stream(values).map(one -> (one - mean) * (one - mean)).toArray())
            / (values.length - 1));
    }

    /** The value below which this share lies, from 0 to 1; between two values by their distance. */
    static double quantile(double[] values, double share) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** In the order in which they stand, so that it comes out the same everywhere. */
    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
