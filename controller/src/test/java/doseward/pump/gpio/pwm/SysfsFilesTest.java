package doseward.pump.gpio.pwm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SysfsFilesTest {
    @TempDir
    private Path folder;

    @Test void aFileIsReadWithoutItsLinesEndAndWrittenInItsPlace() throws IOException {
        Files.createDirectories(folder.resolve("pwmchip0"));
        Files.writeString(folder.resolve("pwmchip0/npwm"), "4\n");
        SysfsFiles files = new SysfsFiles(folder);

        assertTrue(files.has("pwmchip0") && files.mayWrite("pwmchip0/npwm"));
        assertEquals("4", files.read("pwmchip0/npwm"));
        files.write("pwmchip0/npwm", "2");
        assertEquals("2", files.read("pwmchip0/npwm"));
    }

    @Test void whatTheKernelDoesNotShowIsNotMade() {
        SysfsFiles files = new SysfsFiles(folder);

        assertThrows(NoSuchFileException.class, () -> files.write("export", "0"));
        assertFalse(files.has("export"));
    }
}
