package doseward.door;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Event;
import doseward.engine.Il2;
import doseward.engine.Input;
import doseward.engine.Phase;
import doseward.engine.Reading;
import doseward.journal.Entry;
import doseward.protocol.Value;
import doseward.quantity.Measure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The chart at the door: readings against what rules look for, holds as they stood, sums against limits. */
class ChartAtTheDoorTest {
    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach void open() throws IOException {
        bench = new Bench(folder);
        await().until(() -> bench.course().link("A").heard().isPresent());
    }

    @AfterEach void close() throws IOException, InterruptedException {
        bench.close();
    }

    private JsonNode chart() throws IOException, InterruptedException {
        return bench.look("/1/chart");
    }

    private static JsonNode sign(JsonNode chart, String name) {
        return chart.get("signs").valueStream().filter(sign -> sign.get("sign").stringValue().equals(name))
            .findFirst().orElseThrow();
    }

    private void records(String key, String words) throws IOException, InterruptedException {
        bench.does("N. Urse", "nurse", key, words);
        bench.goTo(bench.now().plusSeconds(60));
    }

    @Test void aReadingThatAHoldWentByIsGuiltyAndTheHoldStandsFromItToItsEnd() throws Exception {
        records("k1", "record systolic pressure 110 mmHg");
        records("k2", "record systolic pressure 80 mmHg");
        records("k3", "record systolic pressure 100 mmHg");

        JsonNode chart = chart();

        JsonNode pressure = sign(chart, "systolic pressure");
        assertEquals("mmHg", pressure.get("unit").stringValue());
        assertEquals(List.of("110 mmHg", "80 mmHg", "100 mmHg"), pressure.get("readings").valueStream()
            .map(reading -> reading.get("value").stringValue()).toList());
        assertEquals(80_000_000, pressure.at("/readings/1/millionths").longValue());
        assertEquals(List.of(false, true, false), pressure.get("readings").valueStream()
            .map(reading -> reading.get("guilty").booleanValue()).toList());
        JsonNode hold = chart.at("/holds/0");
        assertEquals(1, chart.get("holds").size());
        assertEquals("rule", hold.get("source").stringValue());
        assertTrue(hold.get("from").stringValue().compareTo(hold.get("to").stringValue()) < 0,
            hold::toString);
    }

    @Test void aHoldThatStandsHasNoEnd() throws Exception {
        bench.does("N. Urse", "nurse", "k1", "hold because chills");

        JsonNode hold = chart().at("/holds/0");

        assertEquals("person", hold.get("source").stringValue());
        assertTrue(hold.get("to").isNull(), hold::toString);
        assertEquals("N. Urse: chills", hold.get("because").stringValue());
    }

    @Test void aSignSaysAtWhichValuesItsRulesHoldAndStop() throws Exception {
        JsonNode chart = chart();

        JsonNode pressure = sign(chart, "systolic pressure");
        assertEquals("below", pressure.at("/thresholds/0/comparison").stringValue());
        assertEquals("90 mmHg", pressure.at("/thresholds/0/value").stringValue());
        assertFalse(pressure.at("/thresholds/0/stops").booleanValue());
        assertEquals("systolic pressure below 90 mmHg", pressure.at("/rules/0/when").stringValue());
        JsonNode creatinine = sign(chart, "creatinine");
        assertTrue(creatinine.at("/thresholds/0/stops").booleanValue(), creatinine::toString);
    }

    @Test void aWrongReadingIsNotThereOnceItIsCorrected() throws Exception {
        records("k1", "record creatinine 9 mg/dL");
        records("k2", "correct creatinine at 07:55 to 0.9 mg/dL because mistyped");

        JsonNode creatinine = sign(chart(), "creatinine");

        assertEquals(1, creatinine.get("readings").size(), creatinine::toString);
        assertEquals("0.9 mg/dL", creatinine.at("/readings/0/value").stringValue());
    }

    @Test void whatRunsCountsInFullAgainstALimitThatAddsUp() throws Exception {
        assertEquals("0 doses", chart().at("/limits/0/so_far").stringValue());
        records("k1", "record systolic pressure 110 mmHg");
        records("k2", "record creatinine 0.9 mg/dL");
        bench.does("N. Urse", "nurse", "k3", "confirm dose 1");
        bench.goTo(Il2.due(1));
        await().until(() -> bench.course().dose(1).phase() instanceof Phase.Infusing);

        JsonNode limit = chart().at("/limits/0");

        assertEquals("3 doses in any 24 hours", limit.get("limit").stringValue());
        assertEquals("hard", limit.get("severity").stringValue());
        assertEquals("1 dose", limit.get("so_far").stringValue());
        assertEquals(333, limit.get("thousandths").intValue());
    }

    @Test void theLastThousandReadingsOfASignAreThereAndHowManyAreNot() throws Exception {
        int more = 3;
        long last = bench.entries().size();
        List<Entry> many = LongStream.rangeClosed(1, DoorBounds.MOST_READINGS_SHOWN + more)
            .mapToObj(at -> entry(last + at, new Reading(Il2.PRESSURE,
                new Value.Measured(Measure.of(100, "mmHg")), bench.now().plusSeconds(at), "N. Urse")))
            .toList();

        bench.chronicle().turned(bench.course(), many);

        JsonNode pressure = sign(chart(), "systolic pressure");

        assertEquals(DoorBounds.MOST_READINGS_SHOWN, pressure.get("readings").size());
        assertEquals(more, pressure.get("left_off").intValue());
    }

    private static Entry entry(long number, Reading reading) {
        return new Entry(number, new Input.Tick(reading.taken()),
            List.of(new Event.ReadingRecorded(reading.taken(), reading)));
    }
}
