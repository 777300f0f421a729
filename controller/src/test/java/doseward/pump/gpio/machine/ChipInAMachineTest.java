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

    /** So long steps are counted where nobody wants it otherwise, twice; the rest takes half a minute. */
    private static final int STEPS_SECONDS = 5;

    @TempDir
    private Path temp;

    @Test void linesOfARealChipAndAPumpOnThemDoWhatTheyPromise() throws IOException, InterruptedException {
        Optional<String> obstacle = Machine.obstacle();
        assumeTrue(obstacle.isEmpty(), () -> obstacle.orElse(""));

        int steps = Integer.getInteger(StepsInside.SECONDS, STEPS_SECONDS);
        List<String> said = Machine.run(temp, Guest.class, StepsInside.SECONDS + "=" + steps,
            PATIENCE_SECONDS + 2 * steps);
        Guest.measured(said).forEach(System.out::println);

        assertEquals(List.of(), Trials.failures(said), () -> String.join("\n", said));
        assertEquals(18, Trials.successes(said).size(), () -> String.join("\n", said));
    }
}
