package doseward.diagnostic;

import java.util.Comparator;
import java.util.List;

/** The author's own lines, with the very words marked below them. */
final class Excerpt {
    /** A line longer than this is shown in part, around the mark. */
    private static final int LONGEST_LINE = 160;
    private static final int BEFORE_MARK = 40;

    private Excerpt() {}

    static String of(SourceText source, Diagnostic diagnostic, Paint paint) {
        List<Mark> marks = diagnostic.marks().stream().sorted(Comparator.comparing(Mark::span)).toList();
        int digits = Integer.toString(marks.getLast().span().line()).length();
        StringBuilder text = new StringBuilder();
        int before = 0;
        for (Mark mark : marks) {
            int line = mark.span().line();
            if (before > 0 && line > before + 1) {
                text.append(paint.faint(" ".repeat(digits) + " ·")).append('\n');
            }
            text.append(marked(source, mark, digits, before == line, diagnostic.severity(), paint));
            before = line;
        }
        return text.toString();
    }

    private static String marked(
            SourceText source, Mark mark, int digits, boolean shownAlready, Severity severity, Paint paint) {
        int[] line = source.line(mark.span().line()).codePoints()
            .map(Unseen::shown).toArray();
        int skipped = line.length > LONGEST_LINE ? Math.max(0, mark.span().column() - 1 - BEFORE_MARK) : 0;
        int shown = Math.clamp(line.length - skipped, 0, LONGEST_LINE);
        String text = (skipped > 0 ? "…" : "") + new String(line, Math.min(skipped, line.length), shown);
        int column = mark.span().column() - 1 - skipped + (skipped > 0 ? 1 : 0);
        String under = "^".repeat(Math.min(mark.span().length(), LONGEST_LINE));
        String label = mark.label().isEmpty() ? "" : " " + mark.label();
        String number = Integer.toString(mark.span().line());
        String first = paint.faint(" ".repeat(digits - number.length()) + number + " │ ") + text + "\n";
        return (shownAlready ? "" : first)
            + paint.faint(" ".repeat(digits) + " │ ") + " ".repeat(column)
            + paint.mark(severity, under + label) + "\n";
    }
}
