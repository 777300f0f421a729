package doseward.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.console.people.Badges;
import doseward.door.Bench;
import doseward.door.DoorFile;
import doseward.engine.Input;
import doseward.trace.Requirement;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** A second person who signs at a screen at which the first stays signed in. */
class SecondPersonTest {
    @TempDir
    private Path folder;
    private Bench bench;
    private Console console;
    private Screen screen;
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach void opens() throws Exception {
        bench = new Bench(folder);
        console = Console.open(0, DoorFile.read(bench.place()).orElseThrow(), Badges.file(folder), told::add,
            new SecureRandom());
        screen = new Screen(console.address()).as("N. Urse");
    }

    @AfterEach void closes() throws IOException, InterruptedException {
        screen.close();
        console.close();
        bench.close();
    }

    private static ObjectNode signed(String name, String secret, String words) {
        return Screen.JSON.createObjectNode().put("name", name).put("secret", secret).put("key", "k-1")
            .put("words", words);
    }

    private HttpResponse<String> send(ObjectNode body) throws Exception {
        return screen.post("/1/acts/second", Screen.JSON.writeValueAsString(body));
    }

    private List<Input.Act> acts() {
        return bench.entries().stream().map(entry -> entry.because()).filter(Input.Act.class::isInstance)
            .map(Input.Act.class::cast).toList();
    }

    @Requirement({"GIP 6.1.5", "GIP 2.1.1"})
    @Test void theSecondSignsByTheirOwnSecretAndIsReadBackToAndTheFirstStays() throws Exception {
        ObjectNode body = signed("M. Urse", Badges.SECRET, "confirm dose 1");

        HttpResponse<String> first = send(body);
        assertEquals(202, first.statusCode(), first.body());
        assertEquals(List.of(), acts());
        HttpResponse<String> done = send(body.put("token", Screen.read(first).get("token").stringValue()));

        assertEquals(200, done.statusCode(), done.body());
        assertEquals("M. Urse, nurse", acts().getFirst().person().toString());
        assertEquals("N. Urse", Screen.read(screen.get("/people/me")).get("name").stringValue());
        assertTrue(told.contains("M. Urse, nurse, signs as the second at the screen of N. Urse, nurse."),
            told::toString);
    }

    @Test void whoIsSignedInIsNoSecondAndAWrongSecretSignsNothing() throws Exception {
        assertEquals(409, send(signed("N. Urse", Badges.SECRET, "hold because chills")).statusCode());
        assertEquals(401, send(signed("M. Urse", "wrong-secret", "hold because chills")).statusCode());
        assertEquals(401, send(signed("Nobody", Badges.SECRET, "hold because chills")).statusCode());
        assertEquals(403, send(signed("V. Iewer", Badges.SECRET, "hold because chills")).statusCode());
        assertEquals(400, send(signed("M. Urse", Badges.SECRET, "hold because chills")
            .put("role", "physician")).statusCode());

        assertEquals(List.of(), acts());
    }

    @Requirement("Open PCA EC24")
    @Test void aScreenThatIsLockedTakesNoSecond() throws Exception {
        assertEquals(200, screen.post("/people/lock", "{}").statusCode());

        assertEquals(423, send(signed("M. Urse", Badges.SECRET, "confirm dose 1")).statusCode());
    }

    @Test void guessesOfTheSecondsSecretAreSlowedAndNobodyElseIsKeptOut() throws Exception {
        for (int tried = 0; tried < 5; tried++) {
            assertEquals(401, send(signed("M. Urse", "wrong-secret", "confirm dose 1")).statusCode());
        }

        assertEquals(429, send(signed("M. Urse", Badges.SECRET, "confirm dose 1")).statusCode());
        assertEquals(202, send(signed("D. Octor", Badges.SECRET, "skip dose 2 because fever")).statusCode());
    }

    @Test void aPageOfAnotherSiteSignsNothing() throws Exception {
        String body = Screen.JSON.writeValueAsString(signed("M. Urse", Badges.SECRET, "hold because chills"));

        assertEquals(403, screen.send(screen.posting("/1/acts/second", body)
            .header("Origin", screen.origin())).statusCode());
        assertEquals(403, screen.send(screen.posting("/1/acts/second", body)
            .header("Origin", "http://evil.example").header(Guard.TOKEN, screen.token())).statusCode());
        assertEquals(List.of(), acts());
    }
}
