package doseward.controller.settings;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pictures of the wiring are well-formed, and have the lines of the settings that we ship. */
class WiringTest {
    /** Whole numbers that are no lines of the board: of the motor, and of the converter's channels. */
    private static final List<String> NO_LINES =
        List.of("steps", "micro-steps", "counts", "lead", "force", "battery");
    private static final Pattern LINES =
        Pattern.compile("    ([a-z-]+): ([0-9]{1,2})(?: and ([0-9]{1,2}))?(?: +#.*)?");

    @ParameterizedTest
    @CsvSource({"syringe-pump.yaml, syringe.svg", "roller-pump.yaml, rollers.svg"})
    void eachLineOfAPumpIsDrawn(String settings, String picture) throws IOException {
        String drawn = Files.readString(Path.of("wiring", "motor.svg"))
            + Files.readString(Path.of("wiring", picture));

        for (String line : Files.readAllLines(Path.of("settings", settings))) {
            Matcher lines = LINES.matcher(line);
            if (lines.matches() && !NO_LINES.contains(lines.group(1))) {
                assertDrawn(drawn, lines.group(2), line);
                assertDrawn(drawn, lines.group(3) == null ? lines.group(2) : lines.group(3), line);
            }
        }
    }

    private static void assertDrawn(String drawn, String number, String line) {
        assertTrue(Pattern.compile("GPIO " + number + "[ <]").matcher(drawn).find(),
            "not drawn: " + line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"motor", "syringe", "rollers"})
    void aPictureIsWellFormedAndIsInTheManual(String name) throws Exception {
        DocumentBuilderFactory.newInstance().newDocumentBuilder()
            .parse(Path.of("wiring", name + ".svg").toFile());
        assertTrue(Files.readString(Path.of("wiring.md")).contains("wiring/" + name + ".svg"));
    }

    @Test void theManualHasTheSettingsKeysThatThePicturesAsk() throws IOException {
        assertTrue(Files.readString(Path.of("wiring.md")).contains("enabled-by: high"));
    }
}
