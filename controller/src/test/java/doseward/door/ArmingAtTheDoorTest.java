package doseward.door;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Arming;
import doseward.engine.Armings;
import doseward.engine.Il2;
import doseward.engine.Phase;
import doseward.trace.Requirement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A course is armed through the door by two people, who read its check code there. */
class ArmingAtTheDoorTest {
    private static final String CODE = Armings.found("release 1").code();

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach void open() throws IOException {
        bench = new Bench(folder, Il2.opening().armedBy(Arming.TWO_PEOPLE));
        await().until(() -> bench.course().decisions().armed().looked());
    }

    @AfterEach void close() throws IOException, InterruptedException {
        bench.close();
    }

    @Requirement({"Open PCA R8.1.0(1)", "Open PCA R8.1.0(3)", "Open PCA R8.1.0(4)"})
    @Test void theCodeIsShownAndTwoPeopleWhoNameItArmTheCourse() throws Exception {
        JsonNode before = bench.look("/1/status").get("arming");
        assertEquals(CODE, before.get("code").stringValue());
        assertTrue(before.at("/covers/2").stringValue().startsWith("the program sha256 "));
        assertEquals("NOT ARMED. Two people arm it: arm " + CODE + ".", armingLine());

        arms("N. Urse", "nurse", "k1");
        assertFalse(bench.look("/1/status").at("/arming/armed").booleanValue());
        assertEquals("HALF ARMED by N. Urse, nurse, at Mon 05 Jan 07:55. Another person arms it: arm " + CODE
            + ".", armingLine());
        assertEquals("taken", arms("A. Pharmacist", "pharmacist", "k2").get("came").stringValue());

        assertTrue(bench.look("/1/status").at("/arming/armed").booleanValue());
        assertEquals("ARMED by N. Urse, nurse, at Mon 05 Jan 07:55 and by A. Pharmacist, pharmacist, at "
            + "Mon 05 Jan 07:55; check code " + CODE + ".", armingLine());
        nurse("k3", "record systolic pressure 110 mmHg");
        nurse("k4", "record creatinine 0.9 mg/dL");
        nurse("k5", "confirm dose 1");
        bench.goTo(Il2.due(1));
        await().until(() -> bench.course().dose(1).phase() instanceof Phase.Infusing);
    }

    @Requirement("GIP 2.1.1")
    @Test void whoArmsReadsFirstWhatWouldRun() throws Exception {
        JsonNode asked = Bench.JSON.readTree(bench.act(
            Bench.body("N. Urse", "nurse", "k1", "arm " + CODE)).body());

        assertEquals("read back", asked.get("came").stringValue());
        assertEquals("N. Urse, nurse: arm this course: A story, revision 1, 10 doses for a patient of 80 kg, "
            + "simulation. The check code covers the protocol file il2, the drug file aldesleukin, the "
            + "program.", asked.get("read_back").stringValue());
        assertEquals(List.of(), bench.course().decisions().armed().armers());
    }

    @Test void aWrongCodeIsRefusedWithASentenceAndNoTechnicianMayArm() throws Exception {
        assertEquals("arming the course: this is not the check code of what would run; look at the protocol, "
                + "the patient and the pumps, and name the code that is shown",
            bench.does("N. Urse", "nurse", "k1", "arm AAAA-BBBB-CCCC").get("detail").stringValue());
        assertTrue(bench.does("T. Echnician", "technician", "k2", "arm " + CODE).get("detail").stringValue()
            .contains("a technician may not arm the course; ask a nurse or a physician or a pharmacist"));
    }

    private String armingLine() throws Exception {
        return new StatusWords(bench.look("/1/status")).lines().stream()
            .filter(line -> line.matches("(NOT |HALF )?ARMED .*|NOT ARMED\\..*")).findFirst().orElseThrow();
    }

    private JsonNode arms(String name, String role, String key) throws Exception {
        return bench.does(name, role, key, "arm " + CODE);
    }

    private void nurse(String key, String words) throws Exception {
        assertEquals("taken", bench.does("N. Urse", "nurse", key, words).get("came").stringValue());
    }
}
