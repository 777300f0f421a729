package doseward.controller.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.diagnostic.LineForm;
import doseward.language.Reading;
import doseward.language.source.SourceFile;
import doseward.pump.gpio.line.LineId;
import doseward.pump.gpio.pwm.Pitch;
import doseward.pump.gpio.pwm.PwmId;
import doseward.pump.gpio.signal.SignalWish.Buzzer;
import doseward.pump.gpio.signal.SignalWish.Sounder;
import doseward.pump.gpio.signal.SignalWish.Speaker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sounder of our example of a syringe pump, said in other words. */
class SounderReaderTest {
    private final String example;

    SounderReaderTest() throws IOException {
        example = Files.readString(Path.of("settings/syringe-pump.yaml"));
    }

    private static Reading<Settings> read(String words) {
        return SettingsReader.read(SourceFile.of("desk.yaml", words.getBytes(StandardCharsets.UTF_8)));
    }

    private static String wrong(String words) {
        return LineForm.of(read(words).findings());
    }

    private String with(String sounder) {
        return example.replaceFirst("sounder: 12", "sounder: " + sounder);
    }

    private Optional<Sounder> sounder(String words) {
        PumpAt pump = read(with(words)).value().orElseThrow().pumps().get("A");
        return ((PumpAt.OnPins) pump).equipment().signals().sounder();
    }

    @Test void itHasALineOrAChannelAndAPitch() {
        assertEquals(Optional.of(new Buzzer(new LineId("gpiochip0", 12))), sounder("12"));
        assertEquals(Optional.of(new Speaker(new PwmId("pwmchip0", 1), new Pitch(440))),
            sounder("pwmchip0/1 at 440 Hz"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "17                    | is that of \"step\" already",
        "pwmchip0/1            | has a line, another has a PWM channel and a pitch",
        "pwmchip0/1 at 440     | has a line, another has a PWM channel and a pitch",
        "12 at 440 Hz          | has a line, another has a PWM channel and a pitch",
        "pwmchip0/64 at 440 Hz | from 0 to 63",
        "pwmchip0/1 at 149 Hz  | an alarm sounds at 150 to 1000 Hz",
        "pwmchip0/1 at 1001 Hz | an alarm sounds at 150 to 1000 Hz",
    })
    void whatIsWrongIsSaid(String is, String says) {
        String said = wrong(with(is));

        assertTrue(said.contains(says), said);
    }

    @Test void twoPumpsHaveNoLineAndNoChannelTogether() {
        String speaks = with("pwmchip0/0 at 440 Hz");
        String other = speaks.substring(speaks.indexOf("    pump:"));

        String said = wrong(speaks + "  B:\n" + other);

        assertTrue(said.contains("line 17 of gpiochip0 is that of \"step\" of pump \"A\" already"), said);
        assertTrue(said.contains("channel 0 of pwmchip0 is that of \"sounder\" of pump \"A\" already"), said);
        String elsewhere = wrong(speaks + "  B:\n" + other.replace("chip0", "chip1"));
        assertFalse(elsewhere.contains("already"), elsewhere);
    }
}
