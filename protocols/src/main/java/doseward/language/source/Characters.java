package doseward.language.source;

import doseward.diagnostic.SourceText;
import doseward.diagnostic.Span;

/** A file's characters by line and column; the last line asked for is kept, since questions come in rows. */
public final class Characters {
    private final SourceText source;
    private int kept;
    private int[] line = new int[0];

    public Characters(SourceText source) {
        this.source = source;
    }

    /** What stands at the span, as far as the line reaches. */
    public String of(Span span) {
        int[] points = line(span.line());
        int from = Math.min(span.column() - 1, points.length);
        return new String(points, from, Math.min(span.length(), points.length - from));
    }

    /** The character at this column, or a space where there is none. */
    public int at(int number, int column) {
        int[] points = line(number);
        return column < 1 || column > points.length ? ' ' : points[column - 1];
    }

    public int length(int number) {
        return line(number).length;
    }

    private int[] line(int number) {
        if (number != kept) {
            line = source.line(number).codePoints().toArray();
            kept = number;
        }
        return line;
    }
}
