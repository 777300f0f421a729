package doseward.pump.gpio.chip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.LineFailed;
import doseward.pump.gpio.line.LineId;
import doseward.pump.gpio.line.OutputWish;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said where there is no chip; the rest needs one, in a machine with one. */
class ChipLinesTest {
    private static final OutputWish WISH =
        new OutputWish(new LineId("gpiochip7", 4), "motor step", Level.LOW, Level.LOW);

    @TempDir
    private Path devices;

    @Test void aChipThatIsNotThereIsSaidToBeMissing() {
        String said = refusal();

        assertEquals("there is no chip gpiochip7 at " + devices
            + "/gpiochip7; name one of those that gpiodetect "
            + "shows, or load the driver of the board", said);
    }

    @Test void aFileThatIsNoChipIsSaidToBeNone() throws IOException {
        Files.writeString(devices.resolve("gpiochip7"), "no chip");

        assertTrue(refusal().startsWith(devices + "/gpiochip7 is no GPIO chip (it does not know this call)"),
            refusal());
    }

    @Test void aLineThatWasRefusedBelongsToNobody() {
        try (ChipLines lines = new ChipLines(devices)) {
            String first = assertThrows(LineFailed.class, () -> lines.output(WISH)).getMessage();
            String second = assertThrows(LineFailed.class, () -> lines.output(WISH)).getMessage();

            assertEquals(first, second);
        }
    }

    private String refusal() {
        try (ChipLines lines = new ChipLines(devices)) {
            return assertThrows(LineFailed.class, () -> lines.output(WISH)).getMessage();
        }
    }
}
