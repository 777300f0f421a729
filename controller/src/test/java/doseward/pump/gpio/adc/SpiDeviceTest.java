package doseward.pump.gpio.adc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.pump.gpio.line.LineFailed;
import java.lang.foreign.MemoryLayout.PathElement;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a C compiler makes of {@code linux/spi/spidev.h}, counted by hand; no true bus was there. */
class SpiDeviceTest {
    @TempDir
    private Path devices;

    @Test void structureAndCallsAreTheKernels() {
        assertEquals(32, SpiDevice.TRANSFER.byteSize());
        assertEquals(16, SpiDevice.TRANSFER.byteOffset(PathElement.groupElement("len")));
        assertEquals(26, SpiDevice.TRANSFER.byteOffset(PathElement.groupElement("bits_per_word")));
        assertEquals(0x40206B00L, SpiDevice.MESSAGE);
        assertEquals(0x40016B01L, SpiDevice.SET_MODE);
    }

    @Test void aBusThatIsNotThereIsSaidToBeMissingAndWhatToDo() {
        String said = refusal();

        assertTrue(said.startsWith("there is no " + devices + "/spidev0.0"), said);
        assertTrue(said.contains("dtparam=spi=on"), said);
    }

    @Test void aFileThatIsNoBusIsSaidToBeNone() throws Exception {
        Files.createFile(devices.resolve("spidev0.0"));

        assertTrue(refusal().startsWith(devices + "/spidev0.0 is no serial bus"), refusal());
    }

    private String refusal() {
        return assertThrows(LineFailed.class, () -> new SpiDevice(devices, "spidev0.0").close()).getMessage();
    }
}
