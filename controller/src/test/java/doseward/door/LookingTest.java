package doseward.door;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Il2;
import doseward.engine.Phase;
import doseward.journal.EntryCodec;
import doseward.trace.Requirement;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class LookingTest {
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

    @Test void theStatusSaysWhatIsNextAndWhatItNeeds() throws Exception {
        JsonNode status = bench.look("/1/status");

        assertEquals("running", status.get("state").stringValue());
        assertEquals("simulation", status.get("stage").stringValue());
        assertEquals(1, status.at("/next/dose").intValue());
        assertEquals("48,000,000 units", status.at("/next/amount").stringValue());
        assertEquals(List.of("not recorded lately enough: systolic pressure, creatinine",
            "0 of 1 nurses have confirmed"), texts(status.at("/next/needs")));
        assertEquals("pump-1", status.at("/channels/0/pump").stringValue());
    }

    @Requirement("incident 3")
    @Test void aDoseAloneSaysWhatIsToFlowAndItsAmountFoundASecondTime() throws Exception {
        JsonNode dose = bench.look("/1/doses/1");

        assertEquals(1, dose.get("nurses").intValue());
        assertEquals(52_660, dose.at("/planned/vtbi_ul").intValue());
        assertEquals("48,000,000 units", dose.at("/planned/amount").stringValue());
        assertEquals("48,000,000 units", dose.at("/reckoned/amount").stringValue());
        assertEquals("600,000 international units/kg for 80 kg", dose.at("/reckoned/from").stringValue());
        assertEquals("2026-01-05T07:30:00Z", dose.get("confirm_from").stringValue());
        assertEquals(Duration.ofMinutes(45).toMillis(), dose.get("confirmation_counts_ms").longValue());
    }

    @Requirement({"incident 32", "Open PCA R6.5.0(23)"})
    @Test void whatIsOrderedAndWhatIsDeliveredStandApartWithTheAgeOfTheNews() throws Exception {
        flowing();
        bench.goTo(Il2.due(1).plusSeconds(60));
        await().until(() -> bench.course().dose(1).delivered().microlitres() > 0);
        bench.goTo(bench.now().plusSeconds(4));

        JsonNode dose = bench.look("/1/status").at("/current/0");

        assertEquals("infusing", dose.get("phase").stringValue());
        assertEquals(52_660, dose.get("ordered_ul").intValue());
        assertEquals(210_600, dose.get("ordered_rate_ul_per_h").intValue());
        assertEquals(Il2.RATE.in(Duration.ofSeconds(60)).microlitres(), dose.get("delivered_ul").longValue());
        assertEquals(4_000, dose.get("news_age_ms").intValue());
    }

    @Test void aHoldSaysWhyItHoldsAndWhatLiftsIt() throws Exception {
        bench.does("N. Urse", "nurse", "k1", "record systolic pressure 80 mmHg");
        bench.does("N. Urse", "nurse", "k2", "hold because chills");

        JsonNode holds = bench.look("/1/status").get("holds");

        assertTrue(holds.at("/0/held_because").stringValue().startsWith("systolic pressure below 90 mmHg"));
        assertEquals("systolic pressure at least 90 mmHg", holds.at("/0/lifts_when").stringValue());
        assertEquals("N. Urse: chills", holds.at("/1/held_because").stringValue());
        assertEquals("a person lifts it", holds.at("/1/lifts_when").stringValue());
    }

    @Test void everyDoseOfThePlanIsThereWithWhatCameOfIt() throws Exception {
        bench.does("D. Octor", "physician", "k1", "skip dose 2 because fever");

        JsonNode doses = bench.look("/1/doses").get("doses");

        assertEquals(10, doses.size());
        assertEquals(10, bench.look("/1/plan").get("doses").size());
        assertEquals("skipped", doses.at("/1/phase").stringValue());
        assertEquals(List.of("D. Octor: fever"), texts(doses.at("/1/why")));
        assertEquals(doses.get(1).get("why"), bench.look("/1/doses/2").get("why"));
    }

    @Test void readingsAreTheLatestOfEachSignOrAllOfOne() throws Exception {
        bench.does("N. Urse", "nurse", "k1", "record systolic pressure 110 mmHg");
        bench.goTo(bench.now().plusSeconds(60));
        bench.does("N. Urse", "nurse", "k2", "record systolic pressure 120 mmHg");

        assertEquals(1, bench.look("/1/readings").get("readings").size());
        assertEquals(2, bench.look("/1/readings?sign=systolic+pressure".replace("+", "%20"))
            .get("readings").size());
        assertEquals("120 mmHg", bench.look("/1/readings").at("/readings/0/value").stringValue());
    }

    @Test void entriesComePageByPageAsTheJournalHasThem() throws Exception {
        for (int number = 1; number <= 5; number++) {
            bench.does("N. Urse", "nurse", "k" + number,
                "record systolic pressure " + (100 + number) + " mmHg");
        }
        long last = bench.entries().getLast().number();

        JsonNode first = bench.look("/1/entries?most=3");
        JsonNode next = bench.look("/1/entries?after=3&most=500");

        assertEquals(3, first.get("entries").size());
        assertEquals(last, first.get("last").longValue());
        assertEquals(4, next.at("/entries/0/number").intValue());
        assertEquals(last, next.get("entries").get(next.get("entries").size() - 1).get("number").longValue());
        assertEquals(Bench.JSON.readTree(EntryCodec.line(bench.entries().get(3))),
            next.at("/entries/0/line"));
    }

    @Requirement("incident 8")
    @Test void aDoorThatClosesLeavesTheCourseAlone() throws Exception {
        flowing();

        bench.closeTheDoor();
        bench.goTo(Il2.due(1).plus(Duration.ofMinutes(16)));

        await().until(() -> bench.course().dose(1).phase() instanceof Phase.Settled settled
            && settled.outcome() == Phase.Outcome.GIVEN);
        bench.openTheDoorAnew();
        assertEquals("given", bench.look("/1/doses/1").get("phase").stringValue());
    }

    @ParameterizedTest @CsvSource(delimiter = '|', textBlock = """
        /1/doses/11              | 404 | the plan has no dose 11
        /1/doses/0               | 404 | the plan has no dose 0
        /1/doses/99999           | 404 | the plan has no dose 99999
        /1/readings?sign=mood    | 404 | looks at no sign called mood
        /1/entries?most=0        | 400 | most is not a whole number from 1 to 500
        /1/entries?most=501      | 400 | most is not a whole number
        /1/entries?after=-1      | 400 | after is not a whole number
        /1/entries?after=1e3     | 400 | after is not a whole number
        /1/entries?from=1        | 400 | a parameter \\"from\\" that is unknown
        /1/entries?after=1&after=1 | 400 | there twice
        /1/status?x              | 400 | unknown, without a value
        /1/events?after=999999   | 400 | after is not a whole number from 0 to
        /2/status                | 404 | nothing is at /2/status
        /1/status/               | 404 | nothing is at
        /                        | 404 | nothing is at
        /1/%2e%2e/etc            | 404 | nothing is at
        """)
    void whatIsNotThereIsSaidWithWhatIs(String path, int status, String says) throws Exception {
        HttpResponse<String> answer = bench.get(path);

        assertEquals(status, answer.statusCode());
        assertTrue(answer.body().contains(says), answer.body());
        assertFalse(Bench.JSON.readTree(answer.body()).get("mend").stringValue().isBlank());
    }

    private void flowing() throws Exception {
        bench.does("N. Urse", "nurse", "f1", "record systolic pressure 110 mmHg");
        bench.does("N. Urse", "nurse", "f2", "record creatinine 0.9 mg/dL");
        bench.does("N. Urse", "nurse", "f3", "confirm dose 1");
        bench.goTo(Il2.due(1));
        await().until(() -> bench.course().dose(1).phase() instanceof Phase.Infusing);
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }
}
