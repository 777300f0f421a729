package doseward.door;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Event;
import doseward.engine.Il2;
import doseward.engine.Input;
import doseward.engine.Phase;
import doseward.trace.Requirement;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ActsTest extends AtTheDoor {
    @Test void anActIsAnsweredWithTheEntryThatRemembersIt() throws Exception {
        JsonNode answer = nurse("k1", "record systolic pressure 110 mmHg");

        assertEquals("taken", answer.get("came").stringValue());
        int number = answer.get("entry").intValue();
        assertEquals("k1", ((Input.Act) bench.entries().get(number - 1).because()).key());
        assertEquals("N. Urse records systolic pressure: 110 mmHg.",
            answer.at("/sentences/0").stringValue());
    }

    @Requirement({"GIP 2.1.1", "Open PCA R6.5.0(2)"})
    @Test void aDoseIsConfirmedInTwoStepsAndThenFlows() throws Exception {
        String body = Bench.body("N. Urse", "nurse", "k3", "confirm dose 1");
        nurse("k1", "record systolic pressure 110 mmHg");
        nurse("k2", "record creatinine 0.9 mg/dL");

        HttpResponse<String> first = bench.act(body);

        assertEquals(202, first.statusCode());
        JsonNode readBack = Bench.JSON.readTree(first.body());
        assertEquals("N. Urse, nurse: go on with dose 1 of 10, 48,000,000 units of aldesleukin, 52.66 mL at "
            + "210.6 mL/h over 15 min on channel A, for a patient of 80 kg.",
            readBack.get("read_back").stringValue());
        assertTrue(bench.course().dose(1).confirmations().isEmpty());

        HttpResponse<String> second = bench.act(Bench.confirmed(body, readBack));

        assertEquals(200, second.statusCode());
        bench.goTo(Il2.due(1));
        await().until(() -> bench.course().dose(1).phase() instanceof Phase.Infusing);
    }

    @Requirement("GIP 2.2.3")
    @Test void whatCannotBeTakenBackIsAskedForTwice() throws Exception {
        JsonNode asked = Bench.JSON.readTree(bench.act(Bench.body("D. Octor", "physician", "k1",
            "stop course because progression")).body());

        assertEquals("read back", asked.get("came").stringValue());
        assertTrue(bench.course().endings().isEmpty());

        does("D. Octor", "physician", "k1", "stop course because progression");

        assertTrue(bench.course().ended());
    }

    @Test void aHoldActsAtOnceAndHaltsWhatFlows() throws Exception {
        flowing();

        JsonNode held = nurse("k9", "hold because chills");

        assertEquals("taken", held.get("came").stringValue());
        await().until(() -> bench.course().dose(1).isSettled());
        assertEquals("N. Urse: chills",
            ((Phase.Settled) bench.course().dose(1).phase()).because().getFirst().sentence());
    }

    @Requirement({"incident 31", "incident 27"})
    @Test void twoWhoSendTheSameActAtOnceDoItOnce() throws Exception {
        String body = Bench.body("N. Urse", "nurse", "k1", "hold because chills");
        Callable<String> sends = () -> bench.act(body).body();

        try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> answers = both.invokeAll(List.of(sends, sends, sends, sends));
            for (Future<String> answer : answers) {
                assertEquals("taken", Bench.JSON.readTree(answer.get()).get("came").stringValue());
                assertEquals(Bench.JSON.readTree(answers.getFirst().get()).get("entry"),
                    Bench.JSON.readTree(answer.get()).get("entry"));
            }
        }

        assertEquals(1, acts().size());
    }

    @Test void anActThatComesAgainAfterADroppedLineIsAnsweredAsBefore() throws Exception {
        JsonNode first = nurse("k1", "hold because chills");
        does("D. Octor", "physician", "k2", "lift because warm again");

        JsonNode again = nurse("k1", "hold because chills");

        assertEquals(first, again);
        assertTrue(bench.course().holds().isEmpty());
    }

    @Test void aKeyThatWasUsedForSomethingElseIsSaidSo() throws Exception {
        nurse("k1", "hold because chills");

        HttpResponse<String> other = bench.act(Bench.body("N. Urse", "nurse", "k1", "hold because fever"));

        assertEquals(409, other.statusCode());
        assertProblem("key-used", other);
    }

    @Requirement("GIP 6.1.5")
    @ParameterizedTest @CsvSource(delimiter = '|', textBlock = """
        patient    | hold because pain                       | hold
        patient    | confirm dose 1                          | confirm a dose
        pharmacist | confirm dose 1                          | confirm a dose
        technician | lift because repaired                   | lift a hold
        trainer    | stop course because the lesson is over  | stop a cycle or the course
        nurse      | override for dose 1 because I think so  | override a soft limit
        """)
    void whatARoleMayNotDoIsRefusedAtOnceAndRemembered(String role, String words, String deed)
            throws Exception {
        HttpResponse<String> answer = bench.act(Bench.body("A. Body", role, "k1", words));

        assertEquals(409, answer.statusCode());
        assertProblem("refused", answer);
        assertTrue(answer.body().contains("a " + role + " may not " + deed), answer.body());
        assertInstanceOf(Event.PersonActed.class, acts().getFirst());
    }

    @Test void whatTheControllerRefusesIsAProblemWithItsEntry() throws Exception {
        JsonNode answer = does("N. Urse", "nurse", "k1", "confirm dose 11");

        assertEquals("urn:doseward:door:refused", answer.get("type").stringValue());
        assertEquals("confirming dose 11: the plan has doses 1 to 10", answer.get("detail").stringValue());
        assertEquals(bench.entries().getLast().number(), answer.get("entry").longValue());
    }

    @Test void aTokenHoldsOnlyForTheActThatWasReadBack() throws Exception {
        JsonNode readBack = Bench.JSON.readTree(
            bench.act(Bench.body("N. Urse", "nurse", "k1", "skip dose 1 because fever")).body());

        for (String other : List.of(Bench.body("N. Urse", "nurse", "k1", "skip dose 2 because fever"),
            Bench.body("N. Urse", "nurse", "k2", "skip dose 1 because fever"),
            Bench.body("O. Ther", "nurse", "k1", "skip dose 1 because fever"),
            Bench.body("N. Urse", "physician", "k1", "skip dose 1 because fever"))) {
            assertProblem("read-back-void", bench.act(Bench.confirmed(other, readBack)));
        }
        assertTrue(acts().isEmpty());
    }

    @Test void aTokenIsVoidOnceItsTimeIsOver() throws Exception {
        String body = Bench.body("N. Urse", "nurse", "k1", "skip dose 5 because fever");
        JsonNode readBack = Bench.JSON.readTree(bench.act(body).body());

        bench.goTo(bench.now().plus(DoorBounds.READ_BACK_COUNTS).plusMillis(1));

        assertProblem("read-back-void", bench.act(Bench.confirmed(body, readBack)));
        assertTrue(acts().isEmpty());
    }

    @Test void aTokenIsVoidOnceItWouldDoSomethingElse() throws Exception {
        nurse("k1", "hold because chills");
        String body = Bench.body("D. Octor", "physician", "k2", "lift because warm");
        JsonNode readBack = Bench.JSON.readTree(bench.act(body).body());
        nurse("k3", "record systolic pressure 70 mmHg");

        HttpResponse<String> late = bench.act(Bench.confirmed(body, readBack));

        assertProblem("read-back-void", late);
    }

    @Test void whatCameOfAnActCanBeLookedUp() throws Exception {
        assertEquals(404, bench.get("/1/acts/k1").statusCode());

        JsonNode answer = nurse("k1", "hold because chills");

        assertEquals(answer, bench.look("/1/acts/k1"));
    }

    @Test void anUnusualReadingIsTakenAndToBeLookedAtAgain() throws Exception {
        JsonNode answer = nurse("k1", "record systolic pressure 110 mmHg");

        assertTrue(answer.get("look").isNull());
    }

    @Requirement({"incident 31", "incident 27"})
    @Test void anActThatWasNeverAnsweredIsDoneOnceAfterARestart() throws Exception {
        String body = Bench.body("N. Urse", "nurse", "k1", "hold because chills");
        Future<HttpResponse<String>> unanswered = sentInto(() -> bench.dies(), body);

        assertEquals(504, unanswered.get().statusCode());
        assertProblem("not-known", unanswered.get());
        bench = bench.restarted();
        assertEquals(404, bench.get("/1/acts/k1").statusCode());

        assertEquals(200, bench.act(body).statusCode());
        bench = bench.restarted();
        assertEquals(200, bench.act(body).statusCode());

        assertEquals(1, acts().size());
    }

    @Requirement("incident 8")
    @Test void aDoorThatDiesInMidActLeavesAWholeActOrNone() throws Exception {
        String body = Bench.body("N. Urse", "nurse", "k1", "hold because chills");

        Future<HttpResponse<String>> cutOff = sentInto(() -> bench.closeTheDoor(), body);

        await().until(cutOff::isDone);
        await().until(() -> acts().size() == 1);
        assertTrue(bench.isTurning());
        assertEquals(1, bench.course().holds().size());
        bench.openTheDoorAnew();
        assertEquals("taken", bench.look("/1/acts/k1").get("came").stringValue());
    }

    /** Hands an act in while no turn comes, and then something else befalls. */
    private Future<HttpResponse<String>> sentInto(Befalls befalls, String body) throws Exception {
        bench.turning().lock();
        try (ExecutorService one = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<HttpResponse<String>> answer = one.submit(() -> bench.act(body));
            await().until(bench::isAnActWaiting);
            befalls.now();
            bench.turning().unlock();
            return answer;
        } finally {
            if (bench.turning().isHeldByCurrentThread()) {
                bench.turning().unlock();
            }
        }
    }

    private interface Befalls {
        void now() throws IOException;
    }

    @Test void oneWhoActsWhenTheLoopHasLeftIsTold() throws Exception {
        bench.stopTheLoop();

        assertProblem("over", bench.act(Bench.body("N. Urse", "nurse", "k1", "hold because chills")));
    }

    private void flowing() throws Exception {
        nurse("f1", "record systolic pressure 110 mmHg");
        nurse("f2", "record creatinine 0.9 mg/dL");
        nurse("f3", "confirm dose 1");
        bench.goTo(Il2.due(1));
        await().until(() -> bench.course().dose(1).phase() instanceof Phase.Infusing);
        bench.goTo(Il2.due(1).plusSeconds(60));
    }

    private JsonNode nurse(String key, String words) throws Exception {
        return does("N. Urse", "nurse", key, words);
    }

    private JsonNode does(String name, String role, String key, String words) throws Exception {
        return bench.does(name, role, key, words);
    }

    private List<Event> acts() {
        return bench.entries().stream().flatMap(entry -> entry.events().stream())
            .filter(Event.PersonActed.class::isInstance).toList();
    }

    private static void assertProblem(String type, HttpResponse<String> answer) {
        assertEquals("urn:doseward:door:" + type,
            Bench.JSON.readTree(answer.body()).path("type").asString(), answer.body());
        assertEquals("application/problem+json", answer.headers().firstValue("content-type").orElseThrow());
    }
}
