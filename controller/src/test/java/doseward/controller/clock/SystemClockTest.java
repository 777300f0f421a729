package doseward.controller.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.ClockReading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemClockTest {
    @TempDir Path folder;

    @Test void whatTheSystemTellsOfItsBootIsTakenFromThere() throws Exception {
        Path boot = Files.writeString(folder.resolve("boot_id"), "6f1c\n");
        Path uptime = Files.writeString(folder.resolve("uptime"), "350735.47 234388.90\n");

        ClockReading reading = SystemClock.of(boot, uptime).read();

        assertEquals("6f1c", reading.boot());
        Duration since = reading.uptime().minus(Duration.ofMillis(350_735_470));
        assertTrue(!since.isNegative() && since.compareTo(Duration.ofMinutes(5)) < 0, since.toString());
    }

    @Test void whereTheSystemTellsNothingEachProcessIsABootOfItsOwn() throws Exception {
        Path garbled = Files.writeString(folder.resolve("uptime"), "a while\n");

        ClockReading one = SystemClock.of(folder.resolve("none"), folder.resolve("none")).read();
        ClockReading other = SystemClock.of(folder.resolve("none"), garbled).read();

        assertNotEquals(one.boot(), other.boot());
    }

    @Test void twoReadingsOfThisMachineGoOnInOneBoot() {
        SystemClock clock = SystemClock.ofThisMachine();

        ClockReading one = clock.read();
        ClockReading other = clock.read();

        assertEquals(one.boot(), other.boot());
        assertTrue(other.uptime().compareTo(one.uptime()) >= 0);
    }
}
