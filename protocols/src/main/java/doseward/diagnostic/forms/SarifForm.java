package doseward.diagnostic.forms;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Findings;
import doseward.diagnostic.Mark;
import doseward.diagnostic.Span;
import doseward.manual.Manual;
import doseward.manual.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * All that was found in some files as one run of SARIF 2.1.0, the form in which editors and code hosts take
 * what a checker says.
 *
 * @param manual says what each check means
 * @param version of the program, which may be empty if nobody knows
 */
public record SarifForm(Manual manual, String version) {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    /** The document; the exit code is the one with which the program will end. */
    public String of(List<Findings> all, int exit) {
        List<String> checks = new ArrayList<>(new TreeSet<>(all.stream()
            .flatMap(findings -> findings.diagnostics().stream()).map(Diagnostic::check).toList()));
        ObjectNode document = Json.object().put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = document.putArray("runs").addObject();
        driver(run.putObject("tool").putObject("driver"), checks);
        run.putArray("invocations").addObject()
            .put("executionSuccessful", all.stream().noneMatch(Findings::areOfAnUnreadableFile))
            .put("exitCode", exit);
        run.put("columnKind", "unicodeCodePoints");
        ArrayNode results = run.putArray("results");
        all.forEach(findings -> findings.diagnostics().forEach(found ->
            result(results.addObject(), findings.source().name(), found, checks.indexOf(found.check()))));
        return Json.written(document);
    }

    private void driver(ObjectNode driver, List<String> checks) {
        driver.put("name", "Doseward");
        if (!version.isEmpty()) {
            driver.put("version", version);
        }
        ArrayNode rules = driver.putArray("rules");
        checks.forEach(check -> rule(rules.addObject(), check));
    }

    private void rule(ObjectNode rule, String check) {
        rule.put("id", check).put("name", className(check));
        manual.page(check).ifPresent(page -> explained(rule, page));
    }

    private static void explained(ObjectNode rule, Page page) {
        rule.putObject("shortDescription").put("text", page.summary());
        rule.putObject("fullDescription").put("text", page.lead());
        rule.putObject("help").put("text", page.plain()).put("markdown", page.markdown());
    }

    private static void result(ObjectNode result, String file, Diagnostic found, int rule) {
        result.put("ruleId", found.check()).put("ruleIndex", rule).put("level", found.severity().word());
        message(result, found.sentence());
        ObjectNode location = result.putArray("locations").addObject();
        if (found.marks().isEmpty()) {
            artifact(location.putObject("physicalLocation"), file);
        } else {
            location(location, file, found.marks().getFirst());
        }
        List<Mark> beside = found.marks().stream().skip(1).toList();
        if (!beside.isEmpty()) {
            ArrayNode related = result.putArray("relatedLocations");
            beside.forEach(mark -> location(related.addObject().put("id", related.size()), file, mark));
        }
    }

    private static void location(ObjectNode location, String file, Mark mark) {
        ObjectNode place = location.putObject("physicalLocation");
        artifact(place, file);
        Span span = mark.span();
        place.putObject("region").put("startLine", span.line()).put("startColumn", span.column())
            .put("endColumn", span.column() + span.length());
        if (!mark.label().isEmpty()) {
            message(location, mark.label());
        }
    }

    private static void artifact(ObjectNode place, String file) {
        place.putObject("artifactLocation").put("uri", FileUri.of(file));
    }

    /** Braces would begin a placeholder, so each is doubled. */
    private static void message(ObjectNode of, String words) {
        of.putObject("message").put("text", words.replace("{", "{{").replace("}", "}}"));
    }

    private static String className(String check) {
        return Stream.of(check.split("-")).map(word ->
            Character.toUpperCase(word.charAt(0)) + word.substring(1)).reduce("", String::concat);
    }
}
