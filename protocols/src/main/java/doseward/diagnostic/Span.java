package doseward.diagnostic;

/**
 * A stretch of one line of a file.
 *
 * @param line from 1
 * @param column from 1, counted in code points, so that an accent or an emoji is one place wide
 * @param length in code points; never less than one, so that there is always something to mark
 */
public record Span(int line, int column, int length) implements Comparable<Span> {
    public Span {
        if (line < 1 || column < 1 || length < 1) {
            throw new IllegalArgumentException("places count from 1: " + line + ":" + column + ", " + length);
        }
    }

    /** The beginning of this stretch, so many code points of it at most. */
    public Span first(int codePoints) {
        return new Span(line, column, Math.clamp(codePoints, 1, length));
    }

    @Override public int compareTo(Span other) {
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** As editors take it: {@code 9:19}. */
    @Override public String toString() {
        return line + ":" + column;
    }
}
