package doseward.diagnostic;

/**
 * One line for each finding, for editors, for continuous integration, and for those who have seen it before.
 */
public final class LineForm {
    private LineForm() {}

    public static String of(Findings findings) {
        StringBuilder text = new StringBuilder();
        for (Diagnostic diagnostic : findings.diagnostics()) {
            text.append(line(findings.source().name(), diagnostic)).append('\n');
        }
        return text.toString();
    }

    private static String line(String file, Diagnostic diagnostic) {
        String place = diagnostic.at().map(span -> ":" + span).orElse("");
        return file + place + ": " + diagnostic.severity().word() + ": " + diagnostic.brief()
            + " [" + diagnostic.check() + "]";
    }
}
