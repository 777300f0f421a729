package doseward.diagnostic.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Findings;
import doseward.diagnostic.SourceText;
import doseward.diagnostic.Span;
import doseward.language.CheckNames;
import doseward.language.Reader;
import doseward.language.Shipped;
import doseward.language.source.SourceFile;
import doseward.manual.Manual;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifFormTest {
    private static final String FIRST = "/runs/0/results/0";

    private final Manual manual = Manual.shipped();

    private JsonNode sarif(List<Findings> all) {
        return JsonMapper.shared().readTree(new SarifForm(manual, "0.1.0").of(all, 1));
    }

    private static Findings bad(String check) throws IOException {
        Path file = CheckNames.FOLDERS.resolve(check).resolve("bad.yaml");
        return Reader.any(SourceFile.of(file.toString(), Files.readAllBytes(file)), new Shipped()).findings();
    }

    private static Findings found(String file, String says) {
        return new Findings(SourceText.of(file, ""),
            List.of(Diagnostic.error(SarifFormTest.class, new Span(1, 1, 1), says, "", says)));
    }

    @Test void whateverIsFoundTheDocumentKeepsTheShapeOfSarif() throws IOException {
        List<Findings> all = new ArrayList<>();
        for (String check : CheckNames.shown()) {
            all.add(bad(check));
        }

        JsonNode log = sarif(all);

        SarifShape.assertKept(log);
        assertEquals(1, log.get("runs").size());
        assertTrue(log.at("/runs/0/results").size() >= all.size());
        assertTrue(log.at("/runs/0/tool/driver/rules").size() >= all.size());
    }

    @Test void aSoundFileGivesARunWithoutResults() {
        JsonNode log = sarif(List.of(new Findings(SourceText.of("a.yaml", ""), List.of())));

        SarifShape.assertKept(log);
        assertEquals(0, log.at("/runs/0/results").size());
    }

    @Test void theShapeIsSeenToBeBroken() {
        JsonNode log = JsonMapper.shared().readTree("""
            {"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x", "colour": "red"}}}]}""");

        assertThrows(AssertionError.class, () -> SarifShape.assertKept(log));
    }

    @Test void aRuleBringsItsPageAlong() throws IOException {
        JsonNode rule = sarif(List.of(bad("trailing-zero"))).at("/runs/0/tool/driver/rules/0");

        assertEquals("TrailingZero", rule.get("name").asString());
        assertEquals("A number ends with a nought after its point.",
            rule.at("/shortDescription/text").asString());
        assertEquals(manual.page("trailing-zero").orElseThrow().plain(), rule.at("/help/text").asString());
        assertTrue(rule.at("/help/markdown").asString().contains("```yaml\n    over: 15.0 minutes\n```"));
    }

    @Test void bothPlacesOfAFindingAreThere() throws IOException {
        JsonNode result = sarif(List.of(bad("hold-returns"))).at(FIRST);

        assertEquals("{\"startLine\":46,\"startColumn\":12,\"endColumn\":43}",
            result.at("/locations/0/physicalLocation/region").toString());
        assertEquals("and lifted on this", result.at("/locations/0/message/text").asString());
        assertEquals(45, result.at("/relatedLocations/0/physicalLocation/region/startLine").asInt());
        assertEquals("held on this", result.at("/relatedLocations/0/message/text").asString());
    }

    @Test void aFindingAboutAWholeFileNamesTheFileAndNoRegion() throws IOException {
        JsonNode place = sarif(List.of(bad("empty-file"))).at(FIRST + "/locations/0/physicalLocation");

        assertTrue(place.at("/artifactLocation/uri").asString().endsWith("empty-file/bad.yaml"));
        assertFalse(place.has("region"));
    }

    @Test void aFileThatCouldNotBeHadMakesTheRunAFailure(@TempDir Path folder) {
        Findings none = Reader.any(SourceFile.read(folder.resolve("none.yaml")), new Shipped()).findings();

        JsonNode invocation = sarif(List.of(none)).at("/runs/0/invocations/0");

        assertFalse(invocation.get("executionSuccessful").asBoolean());
    }

    @Test void bracesOfAnAuthorAreNoPlaceholders() {
        JsonNode message = sarif(List.of(found("a.yaml", "`{0}` is no value."))).at(FIRST + "/message");

        assertEquals("`{{0}}` is no value.", message.get("text").asString());
    }

    @ParameterizedTest
    @CsvSource({
        "a.yaml, a.yaml",
        "../my files/é.yaml, ../my%20files/%C3%A9.yaml",
        "/tmp/a b.yaml, file:///tmp/a%20b.yaml",
        "a:b.yaml, ./a:b.yaml",
        "50%25.yaml, 50%2525.yaml",
        "C:/x.yaml, file:///C:/x.yaml",
    })
    void aFileIsNamedByItsUri(String name, String uri) {
        JsonNode log = sarif(List.of(found(name, "x")));

        SarifShape.assertKept(log);
        assertEquals(uri, log.at(FIRST + "/locations/0/physicalLocation/artifactLocation/uri").asString());
    }
}
