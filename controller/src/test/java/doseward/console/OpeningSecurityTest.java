package doseward.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.console.people.Badges;
import doseward.door.Bench;
import doseward.door.DoorFile;
import doseward.engine.Person;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What strangers and the wrong people try where a course is still to be opened. */
class OpeningSecurityTest {
    private static final String WISH = "\"protocol\":\"p\",\"weight\":\"80\",\"again\":\"80\","
        + "\"unit\":\"kg\",\"begins\":\"now\",\"because\":\"\"";
    private static final String PLAN = "{" + WISH + "}";
    private static final String OPEN = "{\"key\":\"k-1\",\"code\":\"c\"," + WISH + "}";

    @TempDir
    private Path folder;
    private Console console;
    private Screen screen;
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    private final class Noted implements Unopened {
        @Override public Standing standing() {
            return new Standing("desk", "simulation", "UTC", Optional.empty());
        }

        @Override public List<Offered> protocols() {
            return List.of();
        }

        @Override public List<OfferedPump> pumps() {
            return List.of();
        }

        @Override public Looked plan(Person person, Wish wish) {
            done.add("plan by " + person);
            return new Looked("c", "A protocol", 1, "f", "80 kg", "176 lb 5 oz", new TreeMap<>());
        }

        @Override public Standing open(Person person, String key, String code, Wish wish) throws Objection {
            if (done.contains("open by D. Octor, physician")) {
                throw new Objection(List.of("This course has been opened by D. Octor, physician."));
            }
            done.add("open by " + person);
            return standing();
        }
    }

    @BeforeEach void opens() throws Exception {
        console = Console.open(Place.here(0), new Noted(), Badges.file(folder), _ -> { }, new SecureRandom());
        screen = new Screen(console.address());
    }

    @AfterEach void closes() {
        screen.close();
        console.close();
    }

    @Test void nothingIsToldAndNothingDoneWithoutASession() throws Exception {
        for (String path : List.of("/opening", "/opening/protocols")) {
            assertEquals(401, screen.get(path).statusCode(), path);
        }
        assertEquals(401, screen.post("/opening/plan", PLAN).statusCode());
        assertEquals(401, screen.post("/opening/open", OPEN).statusCode());
        assertEquals(List.of(), done);
    }

    @Test void thereIsNothingOfACourseBeforeThereIsOne() throws Exception {
        screen.as("D. Octor");

        for (String path : List.of("/1/status", "/live", "/1/readiness", "/opening/plan")) {
            assertEquals(404, screen.get(path).statusCode(), path);
        }
        assertEquals(404, screen.act("k-1", "hold because chills").statusCode());
    }

    @Test void onlyWhoMayOpensOne() throws Exception {
        for (String name : List.of("N. Urse", "T. Echnician", "V. Iewer")) {
            screen.as(name);
            assertEquals(403, screen.post("/opening/plan", PLAN).statusCode(), name);
            assertEquals(403, screen.post("/opening/open", OPEN).statusCode(), name);
        }
        assertEquals(List.of(), done);

        screen.as("D. Octor");
        assertEquals(200, screen.post("/opening/plan", PLAN).statusCode());
        assertEquals(200, screen.post("/opening/open", OPEN).statusCode());
        assertEquals(List.of("plan by D. Octor, physician", "open by D. Octor, physician"), done);
    }

    @Test void aPageOfAnotherSiteAndALockedScreenOpenNothing() throws Exception {
        screen.as("D. Octor");

        assertEquals(403, screen.send(screen.posting("/opening/open", OPEN).header("Origin", screen.origin()))
            .statusCode());
        assertEquals(403, screen.send(screen.posting("/opening/open", OPEN)
            .header("Origin", "http://evil.example").header(Guard.TOKEN, screen.token())).statusCode());
        assertEquals(200, screen.post("/people/lock", "{}").statusCode());
        assertEquals(423, screen.post("/opening/open", OPEN).statusCode());
        assertEquals(List.of(), done);
    }

    @Test void aBodyThatIsTooLargeOrCrookedIsRefused() throws Exception {
        screen.as("D. Octor");

        assertEquals(413, screen.post("/opening/plan", PLAN.replace("\"p\"", "\"" + "p".repeat(5_000) + "\""))
            .statusCode());
        for (String crooked : List.of("", "[]", "{}", OPEN.replace("k-1", "k 1"), PLAN,
                OPEN.replace("\"80\"", "80"), OPEN.replace("}", ",\"by\":\"N. Urse\"}"))) {
            assertEquals(400, screen.post("/opening/open", crooked).statusCode(), crooked);
        }
        assertEquals(List.of(), done);
    }

    @Test void whoComesSecondIsToldByWhomItWasOpened() throws Exception {
        screen.as("D. Octor").post("/opening/open", OPEN);
        HttpResponse<String> second = screen.as("D. Octor").post("/opening/open", OPEN.replace("k-1", "k-2"));

        assertEquals(409, second.statusCode());
        assertTrue(second.body().contains("opened by D. Octor, physician"), second.body());
    }

    @Test void whoeverIsSignedInStaysSoWhenTheCourseIsShown() throws Exception {
        screen.as("N. Urse");
        Optional<String> cookie = screen.cookie();
        Bench bench = new Bench(folder);
        try {
            console.shows(DoorFile.read(bench.place()).orElseThrow());

            assertEquals(cookie, screen.cookie());
            assertEquals(200, screen.get("/1/status").statusCode());
            assertEquals("{\"is\":\"course\"}", screen.get("/opening").body());
            assertEquals(404, screen.post("/opening/open", OPEN).statusCode());
            assertFalse(done.contains("open by N. Urse, nurse"));
        } finally {
            bench.close();
        }
    }
}
