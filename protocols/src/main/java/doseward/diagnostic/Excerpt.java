package doseward.diagnostic;

import java.util.Comparator;
import java.util.List;

/** The author's own lines, with the very words marked below them. */
final class Excerpt {
    /** A line longer than this is shown in part, around the mark. */
    private static final int LONGEST_LINE = 160;
    private static final int BEFORE_MARK = 40;

    private final SourceText source;
    private final int digits;
    private final Severity severity;
    private final Paint paint;

    private Excerpt(SourceText source, int digits, Severity severity, Paint paint) {
        this.source = source;
        this.digits = digits;
        this.severity = severity;
        this.paint = paint;
    }

    static String of(SourceText source, Diagnostic diagnostic, Paint paint) {
        List<Mark> marks = diagnostic.marks().stream().sorted(Comparator.comparing(Mark::span)).toList();
        int digits = Integer.toString(marks.getLast().span().line()).length();
        return new Excerpt(source, digits, diagnostic.severity(), paint).of(marks);
    }

    private String of(List<Mark> marks) {
        StringBuilder text = new StringBuilder();
        Window window = Window.around(source, marks.getFirst().span());
        text.append(line(window));
        for (Mark mark : marks) {
            if (!window.shows(mark.span())) {
                text.append(mark.span().line() > window.line() + 1 ? gap() : "");
                window = Window.around(source, mark.span());
                text.append(line(window));
            }
            text.append(under(window, mark));
        }
        return text.toString();
    }

    private String gap() {
        return paint.faint(" ".repeat(digits) + " ·") + "\n";
    }

    private String line(Window window) {
        String number = Integer.toString(window.line());
        return paint.faint(" ".repeat(digits - number.length()) + number + " │ ") + window.text() + "\n";
    }

    private String under(Window window, Mark mark) {
        String label = mark.label().isEmpty() ? "" : " " + mark.label();
        return paint.faint(" ".repeat(digits) + " │ ") + " ".repeat(window.column(mark.span()))
            + paint.mark(severity, "^".repeat(window.length(mark.span())) + label) + "\n";
    }

    /** The part of a line that is shown: all of it, or of a very long one what stands around a mark. */
    private record Window(int line, int from, int to, String text) {
        static Window around(SourceText source, Span span) {
            int[] line = source.line(span.line()).codePoints().map(Unseen::shown).toArray();
            int wanted = line.length > LONGEST_LINE ? Math.max(0, span.column() - 1 - BEFORE_MARK) : 0;
            int from = Math.min(wanted, line.length);
            int to = Math.min(line.length, from + LONGEST_LINE);
            return new Window(span.line(), from, to, (from > 0 ? "…" : "") + new String(line, from, to - from)
                + (to < line.length ? "…" : ""));
        }

        boolean shows(Span span) {
            return span.line() == line && span.column() > from && span.column() - 1 <= to;
        }

        /** How far in the mark begins. */
        int column(Span span) {
            return span.column() - 1 - from + (from > 0 ? 1 : 0);
        }

        /** A mark ends with what is shown, and is never nothing. */
        int length(Span span) {
            return Math.clamp(to - (span.column() - 1), 1, span.length());
        }
    }
}
