package doseward.simulator.scenario;

/**
 * A line of a scenario: what it means, as it was written, and where.
 *
 * @param negated whether the opposite is expected
 */
public record Line<T>(T meaning, String words, int number, boolean negated) {
    /** The same line, expecting the opposite. */
    public Line<T> turned() {
        return new Line<>(meaning, words, number, !negated);
    }

    @Override public String toString() {
        return "line " + number + ", " + (negated ? "not: " : "") + words;
    }
}
