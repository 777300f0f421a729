package doseward.controller.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.language.Reading;
import doseward.language.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SyringesOfferedTest {
    private static Reading<Settings> read(String fastest, String from) throws IOException {
        String text = Files.readString(Path.of("settings/syringe-pump.yaml"))
            .replace("bd-plastipak-50", "bd-plastipak-50 or bd-plastipak-10")
            .replace("fastest: 240 mL/h", "fastest: " + fastest)
            .replaceFirst("protocol: (?s:.*?)begins: now\n", from);
        return SettingsReader.read(SourceFile.of("bench.yaml", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test void eachSyringeThatAPumpTakesIsAPumpToChoose() throws IOException {
        List<PumpAt> some = read("90 mL/h", "protocols: protocols\n").value().orElseThrow().offered()
            .get("A");

        assertEquals(List.of("bd-plastipak-50", "bd-plastipak-10"),
            some.stream().map(PumpAt::choice).toList());
        assertTrue(some.stream().allMatch(one -> one.id().equals("bench-syringe")));
        assertFalse(some.get(0).inFull().equals(some.get(1).inFull()));
    }

    @Test void noneMayBeTooNarrowForTheMotorAndOneMustBeNamedWhereNoCourseIsOpened() throws IOException {
        assertTrue(read("900 mL/h", "protocols: protocols\n").value().isEmpty());
        assertTrue(read("90 mL/h", "$0").value().isEmpty());
    }
}
