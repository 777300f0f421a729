package doseward.door;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Arming;
import doseward.engine.Il2;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What two people look at, and read aloud, before they arm a course. */
class ReadinessTest {
    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach void open() throws IOException {
        bench = new Bench(folder, Il2.opening().armedBy(Arming.TWO_PEOPLE));
        await().until(() -> bench.course().link("A").facts().selfTest().isPresent());
    }

    @AfterEach void close() throws IOException, InterruptedException {
        bench.close();
    }

    private JsonNode ready() throws IOException, InterruptedException {
        return bench.look("/1/readiness");
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }

    @Test void thePlanIsReadAloudWithWhatIsAlikeToldTogether() throws Exception {
        JsonNode ready = ready();

        assertEquals(List.of(
            "Doses 1 to 5 of cycle 1: aldesleukin 48,000,000 units each (600,000 international units/kg), in "
                + "52.66 mL over 15 min 1 s at 210.6 mL/h, by the pump on channel A, every 8 hours from "
                + "Mon 05 Jan 2026 08:00 to Tue 06 Jan 2026 16:00.",
            "Doses 6 to 10 of cycle 2: aldesleukin 48,000,000 units each (600,000 international units/kg), "
                + "in 52.66 mL over 15 min 1 s at 210.6 mL/h, by the pump on channel A, every 8 hours from "
                + "Mon 19 Jan 2026 08:00 to Tue 20 Jan 2026 16:00.",
            "Each may start up to 2 hours late, never within 7 hours of the last."),
            texts(ready.get("read_aloud")));
        JsonNode second = ready.at("/stretches/1");
        assertEquals(6, second.at("/first/dose").intValue());
        assertEquals(10, second.at("/last/dose").intValue());
        assertEquals(8 * 3_600_000, second.get("every_ms").intValue());
        assertEquals("48,000,000 units", second.get("amount").stringValue());
    }

    @Test void theWeightIsToldInBothUnitsAndTheFileWithHowFarItMayGo() throws Exception {
        JsonNode ready = ready();

        assertEquals("80 kg", ready.get("weight").stringValue());
        assertEquals("176 lb 5 oz", ready.get("weight_avoirdupois").stringValue());
        assertEquals("example", ready.at("/protocol/status").stringValue());
        assertEquals(bench.course().plan().head().hash(), ready.at("/protocol/hash").stringValue());
    }

    @Test void aPumpSaysWhoItIsAndWhetherItAndTheControllerPassedTheirTests() throws Exception {
        JsonNode ready = ready();

        JsonNode pump = ready.at("/pumps/0");
        assertEquals("pump-1", pump.get("pump").stringValue());
        assertEquals("passed", pump.get("self_test").stringValue());
        assertFalse(pump.get("simulated").isNull());
        assertTrue(ready.at("/self_test/found").isNull(), ready::toString);
        assertEquals(bench.course().machine().passed().orElseThrow().toString(),
            ready.at("/self_test/passed").stringValue());
    }
}
