package doseward.diagnostic;

import java.util.List;
import java.util.Locale;

/**
 * The form for an author: title, what is, their own text with the words marked, what to do; and at the end
 * what it comes to and where more is said.
 */
public final class LongForm {
    static final int WIDTH = 78;
    /** More than this nobody reads; the rest is counted. */
    private static final int MOST_SHOWN = 100;

    private LongForm() {}

    /**
     * All findings without colour.
     *
     * @param meaning what errors mean for this file: {@code No plan was made; no pump will run this file.}
     */
    public static String of(Findings findings, String meaning) {
        return of(findings, meaning, Paint.NONE);
    }

    public static String of(Findings findings, String meaning, Paint paint) {
        if (findings.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        findings.diagnostics().stream().limit(MOST_SHOWN)
            .forEach(diagnostic -> text.append(one(findings.source(), diagnostic, paint)).append('\n'));
        int left = findings.diagnostics().size() - MOST_SHOWN;
        if (left > 0) {
            text.append("… and ").append(left).append(" more.\n\n");
        }
        return text.append(summary(findings, meaning)).append('\n').append(more(findings)).append('\n')
            .toString();
    }

    private static String one(SourceText source, Diagnostic diagnostic, Paint paint) {
        StringBuilder text = new StringBuilder(title(source, diagnostic, paint)).append("\n\n");
        text.append(Wrapped.at(WIDTH - 1, diagnostic.says())).append("\n\n");
        if (!diagnostic.marks().isEmpty()) {
            text.append(Excerpt.of(source, diagnostic, paint)).append('\n');
        }
        if (!diagnostic.mend().isEmpty()) {
            text.append(Wrapped.at(WIDTH - 1, diagnostic.mend())).append('\n');
        }
        return text.toString();
    }

    private static String title(SourceText source, Diagnostic diagnostic, Paint paint) {
        String check = diagnostic.check().replace('-', ' ').toUpperCase(Locale.ROOT);
        String place = source.name() + diagnostic.at().map(span -> ":" + span).orElse("");
        String left = "── " + check + " ";
        int rule = WIDTH - length(left) - length(place) - 1;
        return paint.title(diagnostic.severity(), left + "─".repeat(Math.max(2, rule)) + " " + place);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String summary(Findings findings, String meaning) {
        String file = " in " + findings.source().name() + ".";
        String warnings = counted(findings.warnings(), "warning");
        if (!findings.hasErrors()) {
            return warnings + file + " The file can be used; look at each before you do.";
        }
        String errors = counted(findings.errors(), "error");
        String both = findings.warnings() == 0 ? errors : errors + " and " + warnings;
        return both + file + (meaning.isEmpty() ? "" : " " + meaning);
    }

    /** Where the manual says more; the example is a name that the author has just seen. */
    private static String more(Findings findings) {
        List<String> checks = findings.diagnostics().stream().map(Diagnostic::check).distinct().toList();
        String command = "doseward explain ";
        return checks.size() == 1 ? "More on it: " + command + checks.getFirst()
            : "More on each: " + command + "NAME, as in " + command + checks.getFirst();
    }

    private static String counted(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
