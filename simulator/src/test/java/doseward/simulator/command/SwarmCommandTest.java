package doseward.simulator.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Stage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class SwarmCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter usage = new StringWriter();

    @Test void aCleanSwarmSaysWhatItMetAndEndsWithZero() {
        int exit = run("--seeds", "3", "--from", "11");

        assertEquals(0, exit);
        assertTrue(said().contains("3 simulated courses from seed 11 on"), said());
        assertTrue(said().contains("Every law held in all of them."), said());
    }

    @Test void aStoryTellsOneSeedInWords() {
        int exit = run("--seed", "5", "--story");

        assertEquals(0, exit);
        assertTrue(said().startsWith(Stage.SIMULATION.banner() + "\n"), said());
        assertTrue(said().contains("The controller is up, session 1."), said());
        assertTrue(said().contains("the pump starts"), said());
        assertTrue(said().endsWith("seed 5: every law held\n"), said());
    }

    @Test void aControllerMayDieAtChosenStepsOfACourse() {
        int exit = run("--protocol", "il2-low-dose", "--every-crash", "--from", "40", "--seeds", "2");

        assertEquals(0, exit);
        assertTrue(said().contains("steps at which its controller may die."), said());
        assertTrue(said().contains("2 simulated courses from step 40 on"), said());
    }

    @Test void theWardsRunAnyShippedProtocolByItsName() {
        int exit = run("--protocol", "il2-low-dose", "--seeds", "2");

        assertEquals(0, exit);
        assertTrue(said().contains("2 simulated courses from seed 1 on"), said());
    }

    @Test void aProtocolThatIsNotShippedIsRefusedWithTheNamesOfThoseThatAre() {
        int exit = run("--protocol", "il2-lowdose", "--seeds", "2");

        assertEquals(1, exit);
        assertTrue(said().startsWith("No shipped protocol is called il2-lowdose. There are "), said());
        assertTrue(said().contains("il2-low-dose"), said());
    }

    @Test void aSeedThatBreaksNothingIsNotMadeShorter() {
        assertEquals(0, run("--seed", "5", "--shrink"));
        assertEquals("seed 5: every law held\n", said());
    }

    @Test void aSearchForTheShortestStoryWithoutItsSeedIsRefused() {
        assertEquals(2, run("--shrink"));
        assertTrue(usage.toString().contains("say which with --seed"), usage.toString());
    }

    @Test void aStoryWithoutItsSeedIsRefused() {
        assertEquals(2, run("--story"));
        assertTrue(usage.toString().contains("say which with --seed"), usage.toString());
    }

    private int run(String... args) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new CommandLine(new SwarmCommand(stream, stream)).setErr(new PrintWriter(usage, true))
            .execute(args);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
