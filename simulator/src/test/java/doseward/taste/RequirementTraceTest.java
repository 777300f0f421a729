package doseward.taste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Writes the trace of the project, and holds that no requirement is without an answer. */
class RequirementTraceTest {
    private static final String PATH = "controller/src/test/java/doseward/engine/PlantedTest.java";
    private static final Requirements PLANTED = Requirements.of("""
        | requirement | for | asks | why no test shows it |
        |---|---|---|---|
        | GIP 1.4.9 | controller | a | |
        | GIP 1.4.12 | controller by what the pump tells | b | |
        | GIP 1.9.9 | pump | c | |
        | Open PCA R5.2.0(5) | controller | d | *not yet* |
        """);

    @Test void everyRequirementIsShownByATestOrSaysWhyNot() throws IOException {
        Requirements requirements = Requirements.read();
        RequirementTrace trace = RequirementTrace.of(requirements, Sources.ofProject(),
            ScenarioFile.ofProject());

        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "requirements.md"), requirements.table(trace.tests()));

        assertTrue(requirements.all().size() > 300);
        assertEquals(List.of(), trace.unknown());
        assertEquals(List.of(), requirements.unanswered(trace.tests()));
        assertEquals(List.of(), requirements.outdated(trace.tests()));
    }

    @Test void theTableNamesClassAndMethod() {
        RequirementTrace trace = RequirementTrace.of(PLANTED, List.of(Sources.planted(PATH, """
            package doseward.engine;
            @Requirement("GIP 1.4.12")
            class PlantedTest {
                @Requirement({"GIP 1.4.9", "GIP 1.4.12"}) void aDoseIsHeld() {}
            }
            """)), List.of());

        assertEquals("""
            # Requirements, and the tests that show them

            | requirement | for | asks | shown by, or why not |
            |---|---|---|---|
            | GIP 1.4.9 | controller | a | PlantedTest.aDoseIsHeld |
            | GIP 1.4.12 | controller by what the pump tells | b | PlantedTest<br>PlantedTest.aDoseIsHeld |
            | GIP 1.9.9 | pump | c | for the pump |
            | Open PCA R5.2.0(5) | controller | d | *not yet* |

            Not yet: 1. \s
            Requirements of the software: 3. \s
            Shown by a test: 2. \s
            """, PLANTED.table(trace.tests()));
    }

    @Test void aScenarioShowsWhatItComesFrom() {
        ScenarioFile scenario = new ScenarioFile("uc06.yaml", "a report, GIP 1.4.9; incident 99");

        RequirementTrace trace = RequirementTrace.of(PLANTED, List.of(), List.of(scenario));

        assertTrue(PLANTED.table(trace.tests()).contains("| GIP 1.4.9 | controller | a | uc06.yaml |"));
        assertEquals("uc06.yaml:1: 'incident 99' is no requirement that stands in controller/requirements.md",
            trace.unknown().getFirst().toString());
    }

    @Test void aRequirementThatNothingAnswersIsAnOffence() {
        RequirementTrace trace = RequirementTrace.of(PLANTED, List.of(Sources.planted(PATH, """
            class PlantedTest {
                @Requirement("GIP 1.4.9") void aDoseIsHeld() {}
            }
            """)), List.of());

        assertEquals(List.of("GIP 1.4.12 has no test and no sentence in controller/requirements.md: b"),
            PLANTED.unanswered(trace.tests()));
    }

    @Test void aSentenceThatNoLongerHoldsIsAnOffence() {
        RequirementTrace trace = RequirementTrace.of(PLANTED, List.of(Sources.planted(PATH, """
            class PlantedTest {
                @Requirement("Open PCA R5.2.0(5)") void aDoseIsHeld() {}
            }
            """)), List.of());

        assertEquals(List.of("Open PCA R5.2.0(5) is shown by a test; take its sentence out of "
            + "controller/requirements.md"), PLANTED.outdated(trace.tests()));
    }

    @Test void anIdThatNobodyAsksForIsAnOffence() {
        Source source =
            Sources.planted(PATH, "class PlantedTest {\n@Requirement(\"GIP 1.4\") void f() {}\n}\n");

        List<Offence> unknown = RequirementTrace.of(PLANTED, List.of(source), List.of()).unknown();

        assertEquals(PATH + ":2: 'GIP 1.4' is no requirement that stands in controller/requirements.md",
            unknown.getFirst().toString());
    }
}
