package doseward.simulator.scenario;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.diagnostic.LongForm;
import doseward.language.Reading;
import doseward.language.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped scenario passes, and can fail: for each of its expectations, and for what happens in it. */
class ShippedScenariosTest {
    static final Path FOLDER = Path.of("scenarios");
    private static final Shelf SHELF = new Shelf();
    private static final Performance PERFORMANCE = new Performance(SHELF);

    static List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml"))
                .sorted().toList();
        }
    }

    @ParameterizedTest @MethodSource("files")
    void everyScenarioPassesAndFailsWhenAnyOfItsExpectationsIsTurned(String file) {
        Scenario scenario = scenario(file);

        Performance.Sight sight = PERFORMANCE.seen(scenario);

        Result result = Performance.judged(scenario, sight);
        assertTrue(result.isAsExpected(), () -> told(result));
        IntStream.range(0, scenario.then().size()).forEach(index ->
            assertFalse(Performance.judged(scenario.turned(index), sight).isAsExpected(),
                () -> scenario.file() + " passes though the opposite is expected of "
                    + scenario.then().get(index)));
    }

    @ParameterizedTest @MethodSource("files")
    void aScenarioInWhichNothingHappensDoesNotPass(String file) {
        Scenario scenario = scenario(file);

        if (scenario.isDisturbed()) {
            assertFalse(PERFORMANCE.of(scenario.quiet()).isAsExpected(),
                scenario.file() + " passes though nothing happens in it");
        }
    }

    static Scenario scenario(String file) {
        return switch (ScenarioReader.read(SourceFile.read(FOLDER.resolve(file)), SHELF)) {
            case Reading.Sound<Scenario>(var scenario, _) -> scenario;
            case Reading.Faulty<Scenario>(var findings) ->
                throw new AssertionError(LongForm.of(findings, "It was not played."));
        };
    }

    private static String told(Result result) {
        List<String> story = result.story();
        return result.scenario().file() + "\n" + String.join("\n", result.findings().stream()
            .map(Result.Finding::toString).toList()) + "\n" + String.join("\n",
                story.subList(Math.max(0, story.size() - 40), story.size()));
    }
}
