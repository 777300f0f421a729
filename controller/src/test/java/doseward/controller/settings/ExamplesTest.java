package doseward.controller.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.diagnostic.LineForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The settings files that are shipped as examples are sound as they stand. */
class ExamplesTest {
    private static final Path FOLDER = Path.of("settings");

    @Test void eachIsSound() throws IOException {
        List<Path> examples;
        try (Stream<Path> files = Files.list(FOLDER)) {
            examples = files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }

        for (Path example : examples) {
            assertEquals("", LineForm.of(SettingsReader.read(example).findings()));
        }
        assertEquals(4, examples.size());
    }
}
