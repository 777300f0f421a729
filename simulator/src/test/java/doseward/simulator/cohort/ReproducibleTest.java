package doseward.simulator.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** One seed is one table and one page, however many courses are lived at once, on every machine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReproducibleTest {
    private static final int PATIENTS = 3;

    private String alone = "";

    @BeforeAll void live() throws InterruptedException {
        alone = text(1);
    }

    @Test void theNumberOfThreadsChangesNothing() throws InterruptedException {
        assertEquals(alone, text(2));
        assertEquals(alone, text(3));
    }

    @Test void anotherSeedIsOtherPatients() throws InterruptedException {
        List<Arm> arms = List.of(Cohorts.arm("il2-low-dose"));

        assertNotEquals(CsvTable.of(Cohort.of(arms, 1, 1, 1, () -> { })),
            CsvTable.of(Cohort.of(arms, 1, 2, 1, () -> { })));
    }

    @Test void zoneLanguageAndCharsetOfTheMachineChangeNothing() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process child = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1",
            "-Duser.timezone=Asia/Kathmandu", "-Duser.language=ar", "-Duser.country=EG",
            "-Dfile.encoding=ISO-8859-1", "-cp", System.getProperty("java.class.path"),
            ReproducibleTest.class.getName()).redirectError(ProcessBuilder.Redirect.INHERIT).start();

        String elsewhere = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(0, child.waitFor());
        assertEquals(alone, elsewhere);
    }

    /** Runs in a machine that is set otherwise. */
    public static void main(String[] args) throws InterruptedException {
        try (PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8)) {
            out.print(text(1));
        }
    }

    private static String text(int threads) throws InterruptedException {
        Cohort cohort = Cohorts.of(PATIENTS, threads, Cohorts.USUAL, Cohorts.CONSENSUS);
        return CsvTable.of(cohort) + CohortPage.of(cohort);
    }
}
