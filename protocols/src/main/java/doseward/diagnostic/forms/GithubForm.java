package doseward.diagnostic.forms;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Findings;
import doseward.diagnostic.Mark;
import doseward.diagnostic.Span;
import java.util.Locale;
import java.util.stream.Collectors;

/** Commands to the runner of GitHub Actions, which shows each finding beside the line it is about. */
public final class GithubForm {
    private GithubForm() {}

    public static String of(Findings findings) {
        return findings.diagnostics().stream().map(found -> annotation(findings.source().name(), found))
            .collect(Collectors.joining());
    }

    private static String annotation(String file, Diagnostic found) {
        String place = found.at().map(GithubForm::place).orElse("");
        String title = found.check().replace('-', ' ').toUpperCase(Locale.ROOT);
        return "::" + found.severity().word() + " file=" + property(file) + place
            + ",title=" + property(title) + "::" + data(words(found)) + "\n";
    }

    /** The end is the column behind the last letter, as editors count it. */
    private static String place(Span span) {
        return ",line=" + span.line() + ",col=" + span.column()
            + ",endColumn=" + (span.column() + span.length());
    }

    private static String words(Diagnostic found) {
        String beside = found.marks().stream().skip(1).map(GithubForm::beside).collect(Collectors.joining());
        return found.sentence() + beside + "\ndoseward explain " + found.check();
    }

    private static String beside(Mark mark) {
        return "\nLine " + mark.span().line() + ": " + mark.label();
    }

    /** A command is one line, so what would end it is written as its code. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** Within the properties a comma and a colon would end one too. */
    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
