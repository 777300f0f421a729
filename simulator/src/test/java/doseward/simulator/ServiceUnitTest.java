package doseward.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
}
