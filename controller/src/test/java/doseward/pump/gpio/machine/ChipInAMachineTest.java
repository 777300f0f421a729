package doseward.pump.gpio.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines, and a pump, on a real Linux GPIO character device, in a machine of its own. */
class ChipInAMachineTest {
    private static final long PATIENCE_SECONDS = 400;

    @TempDir
    private Path temp;

    @Test void linesOfARealChipAndAPumpOnThemDoWhatTheyPromise() throws IOException, InterruptedException {
        Optional<String> obstacle = Machine.obstacle();
        assumeTrue(obstacle.isEmpty(), () -> obstacle.orElse(""));

        List<String> said = Machine.run(temp, Guest.class, PATIENCE_SECONDS);

        assertEquals(List.of(), Trials.failures(said), () -> String.join("\n", said));
        assertEquals(16, Trials.successes(said).size(), () -> String.join("\n", said));
    }
}
