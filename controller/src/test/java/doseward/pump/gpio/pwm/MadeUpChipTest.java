package doseward.pump.gpio.pwm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is made up refuses what the kernel does: else a test of ours would pass where a board fails. */
class MadeUpChipTest {
    private final MadeUpChip chip = new MadeUpChip(2);

    private String refusal(String file, String words) {
        return assertThrows(IOException.class, () -> chip.write("pwmchip0/" + file, words)).getMessage();
    }

    private void takes(String file, String words) throws IOException {
        chip.write("pwmchip0/" + file, words);
    }

    @Test void withoutAPeriodNothingIsTaken() throws IOException {
        takes("export", "1");

        assertEquals("Invalid argument", refusal("pwm1/enable", "1"));
        assertEquals("Invalid argument", refusal("pwm1/enable", "0"));
        assertEquals("Invalid argument", refusal("pwm1/duty_cycle", "0"));
        assertEquals("Invalid argument", refusal("pwm1/polarity", "inversed"));
    }

    @Test void nothingIsHighForLongerThanAPeriod() throws IOException {
        takes("export", "0");
        takes("pwm0/period", "1000");
        takes("pwm0/duty_cycle", "1000");

        assertEquals("Invalid argument", refusal("pwm0/duty_cycle", "1001"));
        assertEquals("Invalid argument", refusal("pwm0/period", "999"));
    }

    @Test void aChannelIsExportedOnceAndGivenBackOnce() throws IOException {
        takes("export", "0");

        assertEquals("Device or resource busy", refusal("export", "0"));
        assertEquals("No such device", refusal("export", "2"));
        takes("unexport", "0");
        assertEquals("No such device", refusal("unexport", "0"));
    }

    @Test void whatIsEnabledIsNotTurnedRound() throws IOException {
        takes("export", "0");
        takes("pwm0/period", "1000");
        takes("pwm0/enable", "1");

        assertEquals("Device or resource busy", refusal("pwm0/polarity", "inversed"));
    }
}
