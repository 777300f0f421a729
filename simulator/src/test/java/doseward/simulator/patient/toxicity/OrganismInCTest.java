package doseward.simulator.patient.toxicity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is fast in the one language is the same in the other; without a C compiler nothing is compared. */
class OrganismInCTest {
    @TempDir private Path folder;

    @Test void thePatientsComeToTheSameEndInBothLanguages() throws IOException, InterruptedException {
        Optional<OrganismInC> c = OrganismInC.compiled(folder, "-O2");
        assumeTrue(c.isPresent(), "there is no cc");

        for (int minutesOfStep : new int[] {1, 5}) {
            double ours = OrganismBenchmark.java(8, minutesOfStep).sum();

            assertEquals(ours, c.get().run(8, minutesOfStep).sum(), 1e-9 * ours);
        }
    }
}
