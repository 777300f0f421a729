package doseward.taste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds all sources of the project against the rules; {@link RulesTest} shows that each rule can turn red.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TasteTest {
    private static final Path REPORT = Path.of("target", "sizes.md");

    private List<Source> sources;

    @BeforeAll void read() {
        sources = Sources.ofProject();
    }

    @Test void theSourcesOfAllModulesAreRead() {
        List<String> modules = sources.stream().filter(Source::isMain).map(Source::module).distinct()
            .toList();

        assertEquals(Sources.MODULES.stream().sorted().toList(), modules.stream().sorted().toList());
    }

    @ParameterizedTest @MethodSource("doseward.taste.Rules#all")
    void everySourceKeepsTheRule(Rule rule) {
        List<Offence> offences = sources.stream().flatMap(source -> rule.check(source).stream()).toList();

        assertTrue(offences.isEmpty(), () -> told(rule.name(), offences.stream()));
    }

    @Test void everyPackageIsDescribed() {
        List<Offence> offences = Packages.undescribed(sources);

        assertTrue(offences.isEmpty(), () -> told("packages are described", offences.stream()));
    }

    @Test void theSizesAreReported() throws IOException {
        String report = SizeReport.of(sources);

        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, report);

        assertTrue(report.contains("| protocols |"), report);
    }

    private static String told(String rule, Stream<Offence> offences) {
        return offences.map(Offence::toString)
            .collect(Collectors.joining("\n  ", "against the rule that " + rule + ":\n  ", "\n"));
    }
}
