package doseward.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.pump.gpio.clock.RealTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceUnitTest {
    @Test void theServiceMayGiveItsPulsesTheirPriorityAndHasNoneItself() throws IOException {
        List<String> unit = Files.readAllLines(Path.of("src/debian/files/doseward@.service"));

        assertEquals(List.of("LimitRTPRIO=" + RealTime.PRIORITY), unit.stream()
            .filter(line -> line.startsWith("LimitRTPRIO=")).toList());
        assertFalse(unit.contains("RestrictRealtime=yes"));
        assertFalse(unit.stream().anyMatch(line -> line.startsWith("CPUScheduling")));
    }

    /** All else of {@code /sys} is read-only to it, and belongs to no group of its own. */
    @Test void theServiceMayWriteWhatMakesASoundersTone() throws IOException {
        String unit = Files.readString(Path.of("src/debian/files/doseward@.service"));
        String rules = Files.readString(Path.of("src/debian/files/60-doseward.rules"));

        assertTrue(unit.contains("\nReadWritePaths=-/sys/class/pwm/pwmchip0 "));
        assertTrue(unit.contains("\nSupplementaryGroups=gpio\n"));
        assertTrue(rules.contains("SUBSYSTEM==\"pwm\", ACTION!=\"remove\", "
            + "RUN+=\"/bin/chgrp -R gpio /sys%p\""));
    }
}
