package doseward.door;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.engine.Il2;
import doseward.engine.Opening;
import doseward.engine.Stage;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whatever the door tells of a course says at which stage it is: what is simulated says so. */
class StampTest {
    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach void open() throws IOException {
        Opening opening = Il2.opening();
        bench = new Bench(folder, new Opening(opening.course(), opening.at(), opening.by(), opening.plan(),
            Stage.SALINE_BENCH));
        await().until(() -> bench.course().link("A").heard().isPresent());
    }

    @AfterEach void close() throws IOException, InterruptedException {
        bench.close();
    }

    @ParameterizedTest @ValueSource(strings = {"/1/status", "/1/plan", "/1/doses", "/1/doses/2",
        "/1/readings", "/1/readings?sign=creatinine", "/1/entries"})
    void whatIsLookedAtSaysItsStage(String path) throws Exception {
        assertEquals("saline-bench", stage(bench.look(path)));
    }

    @Test void anEntryByItselfSaysItsStage() throws Exception {
        assertEquals("saline-bench", stage(bench.look("/1/entries").at("/entries/0")));
    }

    @Test void whatIsReadBackAndWhatCameOfAnActSayTheirStage() throws Exception {
        String skip = Bench.body("N. Urse", "nurse", "k1", "skip dose 2 because fever");

        JsonNode readBack = Bench.JSON.readTree(bench.act(skip).body());
        JsonNode came = Bench.JSON.readTree(bench.act(Bench.confirmed(skip, readBack)).body());

        assertEquals("saline-bench", stage(readBack));
        assertEquals("saline-bench", stage(came));
        assertEquals("saline-bench", stage(bench.look("/1/acts/k1")));
    }

    private static String stage(JsonNode told) {
        return told.path("stage").asString("nothing");
    }
}
