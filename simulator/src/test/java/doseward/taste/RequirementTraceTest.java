package doseward.taste;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Writes the trace of the project, and shows how one is made. */
class RequirementTraceTest {
    private static final String PATH = "controller/src/test/java/doseward/engine/PlantedTest.java";

    @Test void everyRequirementThatATestNamesHasAKnownShape() throws IOException {
        RequirementTrace trace = RequirementTrace.of(Sources.ofProject());

        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "requirements.md"), trace.table());

        assertEquals(List.of(), trace.unknown());
    }

    @Test void theTableIsSortedByNumberAndNamesClassAndMethod() {
        Source source = Sources.planted(PATH, """
            package doseward.engine;
            @Requirement("GIP 1.4.12")
            class PlantedTest {
                @Requirement({"GIP 1.4.9", "Open PCA R5.2.0(5)"}) void aDoseIsHeld() {}
                @Requirement("GIP 1.4.9") void aDoseIsLifted() {}
            }
            """);

        String table = RequirementTrace.of(List.of(source)).table();

        assertEquals("""
            # Requirements, and the tests that show them

            | requirement | shown by |
            |---|---|
            | GIP 1.4.9 | PlantedTest.aDoseIsHeld<br>PlantedTest.aDoseIsLifted |
            | GIP 1.4.12 | PlantedTest |
            | Open PCA R5.2.0(5) | PlantedTest.aDoseIsHeld |
            """, table);
    }

    @Test void anIdOfUnknownShapeIsAnOffence() {
        Source source =
            Sources.planted(PATH, "class PlantedTest {\n@Requirement(\"GIP 1.4\") void f() {}\n}\n");

        List<Offence> unknown = RequirementTrace.of(List.of(source)).unknown();

        assertEquals(PATH
            + ":2: 'GIP 1.4' is no requirement; write GIP 1.4.12, Open PCA R5.2.0(5), Open PCA EC24 "
            + "or incident 14", unknown.getFirst().toString());
    }
}
