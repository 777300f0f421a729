package doseward.language.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.command.Exit;
import doseward.language.starter.Starter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan beyond a soft limit, as a person at a terminal makes it. */
class PlanOverrideTest {
    private static final String HINT = "add --override NAME --reason WORDS";

    @TempDir private Path folder;

    private final Shell shell = new Shell(new PlanCommand());
    private Path file;

    /** Above 100 kg a dose is more than the soft limit allows. */
    @BeforeEach void aSoftLimitThatAHeavyPatientPasses() throws IOException {
        file = Files.writeString(folder.resolve("mine.yaml"), Starter.BOLUS.text("mine")
            .replace("soft: 600,000 international units/kg", "soft: 60 million international units"));
    }

    private int fresh(String... more) {
        List<Object> words = new ArrayList<>(List.of("plan", file, "--weight", "120kg", "--from",
            "2026-01-05 08:00"));
        words.addAll(List.of(more));
        return new Shell(new PlanCommand()).run(words.toArray());
    }

    private int plan(String weight, String... more) {
        List<Object> words = new ArrayList<>(List.of("plan", file, "--weight", weight, "--from",
            "2026-01-05 08:00"));
        words.addAll(List.of(more));
        return shell.run(words.toArray());
    }

    @Test void aSoftLimitThatIsPassedIsToldWithTheWayToOverrideIt() {
        int exit = plan("120kg");

        assertEquals(Exit.REFUSED, exit);
        assertTrue(shell.err().contains("above the soft limit of 60,000,000 international units. A named "
            + "person may override it, for a reason."), shell.err());
        assertTrue(shell.err().contains(HINT), shell.err());
        assertEquals("", shell.out());
    }

    @Test void anOverriddenPlanSaysInEveryFormWhoWentBeyondWhatAndWhy() {
        for (String form : List.of("table", "preparation", "html")) {
            Shell one = new Shell(new PlanCommand());
            int exit = one.run("plan", file, "--weight", "120kg", "--from", "2026-01-05 08:00", "--form",
                form, "--override", "A. Pharmacist", "--reason", "the patient bore it");

            assertEquals(Exit.DONE, exit, one.err());
            assertTrue(one.out().contains("BEYOND A SOFT LIMIT: 72,000,000 units for 120 kg are above the "
                + "soft limit of 60,000,000 international units; overridden by A. Pharmacist, because the "
                + "patient bore it."), one.out());
        }
    }

    @Test void anOverrideThatIsNotNeededIsSaidAndLeavesNoTrace() {
        int exit = plan("80kg", "--override", "A. Pharmacist", "--reason", "the patient bore it");

        assertEquals(Exit.DONE, exit);
        assertEquals(true, shell.err().contains("No soft limit is passed, so nothing was overridden."));
        assertFalse(shell.out().contains("A. Pharmacist"), shell.out());
    }

    @Test void aNameWithoutAReasonAndAReasonWithoutANameAreNotTaken() {
        assertEquals(Exit.USAGE, fresh("--override", "A. Pharmacist"));
        assertEquals(Exit.USAGE, fresh("--reason", "the patient bore it"));
        assertEquals(Exit.USAGE, fresh("--override", " ", "--reason", "the patient bore it"));
    }
}
