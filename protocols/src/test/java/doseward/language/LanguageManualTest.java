package doseward.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import doseward.diagnostic.Findings;
import doseward.diagnostic.LineForm;
import doseward.language.draft.DrugSheet;
import doseward.language.source.Node.Mapping;
import doseward.language.source.SourceFile;
import doseward.language.source.SourceFile.Readable;
import doseward.language.source.YamlTree;
import doseward.protocol.Protocol;
import doseward.protocol.Sign;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The manual explains every key that the reader knows, and its examples are read. */
class LanguageManualTest {
    private static final String DRUG_PAGE = "drug-file.md";

    private final List<ManualPage> pages = ManualPage.all();
    private final String base = pages.getFirst().whole().orElseThrow();
    private final Library library = new WithDrug(new Shipped(), Reader.drug(file(pages.stream()
        .filter(page -> page.name().endsWith(DRUG_PAGE)).findFirst().flatMap(ManualPage::whole)
        .orElseThrow())).value().orElseThrow());

    /** What is shipped, and the drug of the manual's own page. */
    private record WithDrug(Shipped shipped, DrugSheet sheet) implements Library {
        @Override public Optional<DrugSheet> drug(String name) {
            return name.equals(sheet.drug().name()) ? Optional.of(sheet) : shipped.drug(name);
        }

        @Override public List<String> drugs() {
            return Stream.concat(shipped.drugs().stream(), Stream.of(sheet.drug().name())).toList();
        }

        @Override public List<Sign> signs() {
            return shipped.signs();
        }
    }

    LanguageManualTest() throws IOException {}

    @TestFactory Stream<DynamicTest> nothingIsFoundInAnyBlock() {
        return pages.stream().flatMap(page -> {
            List<String> files = page.files(base);
            return IntStream.range(0, files.size()).mapToObj(index ->
                dynamicTest(page.name() + ", block " + (index + 1), () ->
                    assertEquals("", LineForm.of(findings(files.get(index))))));
        });
    }

    private Findings findings(String text) {
        return text.contains("\ntests:") ? Reader.scenarios(file(text), protocol(), library).findings()
            : Reader.any(file(text), library).findings();
    }

    private Protocol protocol() {
        return Reader.protocol(file(base), library).value().orElseThrow();
    }

    private static Readable file(String text) {
        return (Readable) SourceFile.of("manual.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test void everyKeyStandsInTheTableOfItsPlaceAndSaysWhetherItIsNeeded() {
        KnownKeys known = KnownKeys.all();
        List<String> unexplained = new ArrayList<>();
        known.byPlace().forEach((place, keys) -> keys.forEach(key -> {
            List<ManualPage.Row> rows = rows(place, key);
            if (rows.isEmpty()) {
                unexplained.add("`" + key + "` of `" + place + "` has no row in manual/keys");
            } else if (known.isNeeded(place, key)
                    && rows.stream().noneMatch(row -> row.rest().contains("**needed**"))) {
                unexplained.add("`" + key + "` of `" + place + "` is needed; manual/keys does not say so");
            }
        }));

        assertEquals(List.of(), unexplained);
    }

    private List<ManualPage.Row> rows(String place, String key) {
        return pages.stream().flatMap(page -> page.rows(place).stream())
            .filter(row -> row.keys().contains(key)).toList();
    }

    @Test void everyKeyStandsInABlockThatIsRead() {
        TreeSet<String> unused = new TreeSet<>();
        KnownKeys.all().byPlace().forEach((place, keys) ->
            keys.forEach(key -> unused.add(place + "/" + key)));
        pages.stream().flatMap(page -> page.files(base).stream()).forEach(text ->
            used(text).forEach(unused::remove));

        assertEquals(new TreeSet<>(), unused);
    }

    private static Stream<String> used(String text) {
        Mapping root = (Mapping) YamlTree.of(file(text)).root().orElseThrow();
        if (text.contains("\nsigns:")) {
            return Stream.concat(KnownKeys.used("a signs file", FileKind.SIGNS.keys(), root),
                root.entries().stream().filter(entry -> entry.value() instanceof Mapping)
                    .flatMap(entry -> KnownKeys.used("a sign", SignKind.ALL, (Mapping) entry.value())));
        }
        return text.contains("\ndrug:") ? KnownKeys.used("a drug file", FileKind.DRUG.keys(), root)
            : KnownKeys.used("a protocol file", FileKind.PROTOCOL.keys(), root);
    }

    @Test void everyKeyOfATestFileIsExplainedAndUsed() {
        ManualPage page = pages.stream().filter(one -> one.name().endsWith("test-file.md")).findFirst()
            .orElseThrow();
        List<String> missing = new ArrayList<>();
        TreeMap<String, Keys> known = new TreeMap<>();
        known.put("a test file", ScenarioReader.TOP);
        known.put("patient", ScenarioReader.PATIENT);
        known.put("scenarios", ScenarioReader.SCENARIO);
        known.put("happens", ScenarioLines.HAPPENING);
        known.put("expect", ScenarioLines.EXPECTATION);
        known.forEach((place, keys) -> keys.names().forEach(key -> {
            boolean explained = page.rows(place).stream().anyMatch(row -> row.keys().contains(key));
            boolean used = page.whole().orElseThrow().matches("(?s).*\\n(  )*(- )?" + key + ":.*");
            if (!explained || !used && !key.equals("language")) {
                missing.add(place + "/" + key);
            }
        }));

        assertEquals(List.of(), missing);
    }
}
