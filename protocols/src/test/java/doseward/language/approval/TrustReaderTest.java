package doseward.language.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.diagnostic.LineForm;
import doseward.language.Reading;
import doseward.language.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TrustReaderTest {
    private static Reading<Trust> read(String text) {
        return TrustReader.read(SourceFile.of("trust.yaml", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String manual() throws IOException {
        Matcher block = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("manual/approval.md")));
        assertTrue(block.find());
        return block.group(1);
    }

    @Test void theTrustFileOfTheManualIsReadWithItsLastDaysAndReasons() throws IOException {
        Reading<Trust> reading = read(manual());

        assertEquals("", LineForm.of(reading.findings()));
        assertEquals(List.of("Ida Keller 2026-12-31 ", "Ida Keller 2026-03-31 the laptop was stolen"),
            reading.value().orElseThrow().keys().stream().map(key -> key.name() + " " + key.until() + " "
                + key.revoked().orElse("")).toList());
    }

    @Test void whatIsMissingOrCrookedIsNamedWithItsPlaceAndNobodyIsTrusted() throws IOException {
        for (String[] change : new String[][] {{"until: 2026-12-31 ", "until: 2026-02-30 "},
            {"    until: 2026-03-31\n", ""}, {"name: Ida Keller", "name: ida"}, {"ZuE=", "Zu"},
            {"AyEAGb", "AyEAG!"}, {"revoked", "revokt"}, {"language: 1", "language: 2"},
            {"trusted:", "trust:"}}) {
            String crooked = manual().replace(change[0], change[1]);
            Reading<Trust> reading = read(crooked);

            assertNotEquals(manual(), crooked);
            assertTrue(reading.findings().hasErrors(), change[1]);
            assertTrue(reading.value().isEmpty(), change[1]);
        }
    }
}
