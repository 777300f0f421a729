package doseward.simulator.scenario;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Findings;
import doseward.engine.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Results in the XML of JUnit, as build servers read it. */
public final class JunitReport {
    private static final String CLASS = "doseward.scenarios";

    private JunitReport() {}

    /** What came of scenarios, and what is wrong with the files that can't be read. */
    public static String of(List<Result> results, List<Findings> faulty) {
        long failed = results.stream().filter(result -> !result.isAsExpected()).count();
        Duration took = results.stream().map(Result::took).reduce(Duration.ZERO, Duration::plus);
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<testsuite name=\"").append(CLASS).append("\" tests=\"")
            .append(results.size() + faulty.size()).append("\" failures=\"").append(failed)
            .append("\" errors=\"").append(faulty.size()).append("\" skipped=\"0\" time=\"")
            .append(seconds(took)).append("\">\n");
        xml.append("  <properties>\n    <property name=\"stage\" value=\"").append(Stage.SIMULATION.word())
            .append("\"/>\n  </properties>\n");
        results.forEach(result -> xml.append(one(result)));
        faulty.forEach(findings -> xml.append(one(findings)));
        return xml.append("</testsuite>\n").toString();
    }

    private static String one(Result result) {
        String head = head(result.scenario().file(), result.took());
        if (result.isAsExpected()) {
            return head + "/>\n";
        }
        String found = result.findings().stream().map(finding -> finding.expected() + ": " + finding.was())
            .collect(Collectors.joining("\n"));
        return head + ">\n    <failure message=\"" + escaped(result.scenario().title()) + "\">"
            + escaped(found + "\n\n" + String.join("\n", result.story())) + "</failure>\n  </testcase>\n";
    }

    private static String one(Findings findings) {
        return head(findings.source().name(), Duration.ZERO) + ">\n    <error message=\"it can't be read\">"
            + escaped(findings.diagnostics().stream().map(Diagnostic::brief)
                .collect(Collectors.joining("\n"))) + "</error>\n  </testcase>\n";
    }

    private static String head(String file, Duration took) {
        return "  <testcase classname=\"" + CLASS + "\" name=\"" + escaped(file) + "\" time=\""
            + seconds(took) + "\"";
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%d.%03d", time.toSeconds(), time.toMillisPart());
    }

    /** Control characters, of which a story has none but line ends, can't stand in XML at all. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
            .replaceAll("[\\p{Cntrl}&&[^\n\t]]", " ");
    }
}
