package doseward.engine;

import doseward.protocol.Comparison;

/** What is known of a count: so many surely, and so many possibly. */
record Range(int sure, int possible) {
    Range {
        if (sure < 0 || possible < sure) {
            throw new IllegalArgumentException(sure + " sure of " + possible + " possible");
        }
    }

    static Range exactly(int count) {
        return new Range(count, count);
    }

    /** The larger of the two, as far as it is known. */
    Range max(Range other) {
        return new Range(Math.max(sure, other.sure), Math.max(possible, other.possible));
    }

    /** True or false only if it is so for each count that is possible. */
    Truth is(Comparison comparison, int line) {
        return switch (comparison) {
            case BELOW -> possible < line ? Truth.TRUE : sure >= line ? Truth.FALSE : Truth.UNKNOWN;
            case AT_MOST -> is(Comparison.ABOVE, line).not();
            case AT_LEAST -> is(Comparison.BELOW, line).not();
            case ABOVE -> sure > line ? Truth.TRUE : possible <= line ? Truth.FALSE : Truth.UNKNOWN;
            case EXACTLY -> is(Comparison.AT_LEAST, line).and(is(Comparison.AT_MOST, line));
        };
    }

    /** {@code 2}, or {@code 2 sure, 4 possible}. */
    @Override public String toString() {
        return sure == possible ? Integer.toString(sure) : sure + " sure, " + possible + " possible";
    }
}
