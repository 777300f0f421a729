package doseward.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.console.people.Badges;
import doseward.door.Bench;
import doseward.door.DoorFile;
import doseward.engine.Input;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What strangers try at a console, and what becomes of it. */
class ConsoleSecurityTest {
    @TempDir
    private Path folder;
    private Path people;
    private Bench bench;
    private Console console;
    private Screen screen;
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach void opens() throws IOException {
        bench = new Bench(folder);
        people = Badges.file(folder);
        console = Console.open(0, DoorFile.read(bench.place()).orElseThrow(), people, told::add,
            new SecureRandom());
        screen = new Screen(console.address());
    }

    @AfterEach void closes() throws IOException, InterruptedException {
        screen.close();
        console.close();
        bench.close();
    }

    private List<Input.Act> acts() {
        return bench.entries().stream().map(entry -> entry.because()).filter(Input.Act.class::isInstance)
            .map(Input.Act.class::cast).toList();
    }

    @Test void nothingIsToldAndNothingDoneWithoutASession() throws Exception {
        for (String path : List.of("/1/status", "/1/plan", "/1/doses", "/1/doses/1", "/1/readings",
                "/1/entries", "/1/acts/k", "/live")) {
            assertEquals(401, screen.get(path).statusCode(), path);
        }
        assertEquals(401, screen.act("k-1", "hold because chills").statusCode());
        screen.takes(Optional.of("doseward-" + URI.create(console.address()).getPort() + "="
            + "0".repeat(64)));
        assertEquals(401, screen.act("k-1", "hold because chills").statusCode());

        assertEquals(List.of(), acts());
    }

    @Test void anActIsDoneInTheNameAndRoleOfWhoeverIsSignedIn() throws Exception {
        HttpResponse<String> answer = screen.as("N. Urse").act("k-1", "hold because chills");

        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals("N. Urse, nurse", acts().getFirst().person().toString());
        assertEquals(400, screen.post("/1/acts", """
            {"key":"k-2","words":"lift because warm","by":"D. Octor"}""").statusCode());
        assertEquals(400, screen.post("/1/acts", """
            {"key":"k-2","words":"lift because warm","by":{"name":"D. Octor","role":"physician"}}""")
            .statusCode());
        assertEquals(1, acts().size());
    }

    @Test void whatStartsAFlowIsReadBackHereToo() throws Exception {
        screen.as("N. Urse");
        HttpResponse<String> first = screen.act("k-1", "confirm dose 1");

        assertEquals(202, first.statusCode());
        assertEquals(List.of(), acts());
        assertEquals(200, screen.post("/1/acts", "{\"key\":\"k-1\",\"words\":\"confirm dose 1\",\"token\":"
            + Screen.read(first).get("token") + "}").statusCode());
    }

    @Test void aViewerLooksAndDoesNothing() throws Exception {
        screen.as("V. Iewer");

        assertEquals(200, screen.get("/1/status").statusCode());
        assertEquals(403, screen.act("k-1", "hold because chills").statusCode());
        assertEquals(List.of(), acts());
    }

    @Test void whatARoleMayNotIsRefusedAndKept() throws Exception {
        HttpResponse<String> answer = screen.as("T. Echnician").act("k-1", "record creatinine 0.9 mg/dL");

        assertEquals(409, answer.statusCode());
        assertTrue(answer.body().contains("a technician may not record"), answer.body());
    }

    @Test void aPageOfAnotherSiteActsInNobodysName() throws Exception {
        screen.as("N. Urse");
        String body = "{\"key\":\"k-1\",\"words\":\"hold because chills\"}";
        String ours = screen.origin();

        List<Integer> statuses = List.of(
            screen.send(screen.posting("/1/acts", body).header("Origin", ours)).statusCode(),
            screen.send(screen.posting("/1/acts", body).header("Origin", ours)
                .header(Guard.TOKEN, "0".repeat(64))).statusCode(),
            screen.send(screen.posting("/1/acts", body).header(Guard.TOKEN, screen.token())).statusCode(),
            screen.send(screen.posting("/1/acts", body).header("Origin", "http://evil.example")
                .header(Guard.TOKEN, screen.token())).statusCode(),
            screen.send(screen.posting("/1/acts", body).header("Origin", "null")
                .header(Guard.TOKEN, screen.token())).statusCode(),
            screen.send(screen.posting("/1/acts", body).header("Origin", ours)
                .header("Sec-Fetch-Site", "same-site").header(Guard.TOKEN, screen.token())).statusCode(),
            screen.send(screen.posting("/people/out", "{}").header("Origin", ours)).statusCode(),
            screen.send(screen.request("/1/status").header("Sec-Fetch-Site", "cross-site")).statusCode());

        assertEquals(Collections.nCopies(8, 403), statuses);
        assertEquals(List.of(), acts());
        assertEquals(200, screen.act("k-1", "hold because chills").statusCode());
    }

    @Test void aFormOfAnotherSiteSignsNobodyIn() throws Exception {
        String body = "{\"name\":\"N. Urse\",\"secret\":\"" + Badges.SECRET + "\"}";

        assertEquals(403, screen.send(screen.posting("/people/in", body)
            .header("Origin", "http://evil.example")).statusCode());
        assertEquals(415, screen.send(screen.request("/people/in").header("Origin", screen.origin())
            .header("Content-Type", "text/plain")
            .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body))).statusCode());
    }

    @Test void theTokenOfOneSessionIsNoneOfAnother() throws Exception {
        screen.as("D. Octor");
        try (Screen other = new Screen(console.address())) {
            other.as("N. Urse");
            other.takes(screen.cookie());

            assertEquals(403, other.act("k-1", "hold because chills").statusCode());
        }
    }

    @Test void guessingMustWaitAndIsTold() throws Exception {
        for (int wrong = 0; wrong < 5; wrong++) {
            assertEquals(401, screen.signIn("N. Urse", "guess-" + wrong).statusCode());
        }

        assertEquals(429, screen.signIn("N. Urse", Badges.SECRET).statusCode());
        assertTrue(told.contains("Somebody at 127.0.0.1 could not sign in as N. Urse."), told.toString());
    }

    @Test void anOldSessionIsNeverTakenUpAgain() throws Exception {
        screen.as("N. Urse");
        Optional<String> old = screen.cookie();
        assertEquals(200, screen.post("/people/out", "{}").statusCode());

        assertEquals(204, screen.get("/people/me").statusCode());
        assertEquals(401, screen.act("k-1", "hold because chills").statusCode());
        screen.as("N. Urse");
        assertNotEquals(old, screen.cookie(), "a cookie that was there before is not taken over");
        screen.takes(old);
        assertEquals(401, screen.get("/1/status").statusCode());
    }

    @Test void whoIsRemovedIsOut() throws Exception {
        screen.as("N. Urse");

        Badges.remove(people, "N. Urse");

        assertEquals(401, screen.act("k-1", "hold because chills").statusCode());
        assertEquals(List.of(), acts());
    }

    @Test void theCookieIsReadByNoScriptAndSentByNoOtherSite() throws Exception {
        HttpResponse<String> answer = screen.signIn("N. Urse", Badges.SECRET);

        String cookie = answer.headers().firstValue("set-cookie").orElseThrow();
        assertTrue(cookie.matches("doseward-[0-9]+=[0-9a-f]{64}; Path=/; HttpOnly; SameSite=Strict"), cookie);
        assertFalse(answer.body().contains(cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'))));
    }

    @Test void aLockedScreenStillHaltsAndSilencesAndDoesNothingElse() throws Exception {
        screen.as("N. Urse");
        assertEquals(200, screen.post("/people/lock", "{}").statusCode());

        assertEquals(423, screen.act("k-1", "record systolic pressure 110 mmHg").statusCode());
        assertEquals(423, screen.act("k-2", "lift because warm").statusCode());
        assertEquals(423, screen.act("k-3", "acknowledge").statusCode());
        assertEquals(200, screen.get("/1/status").statusCode());
        assertEquals(200, screen.act("k-4", "hold because chills").statusCode());
        assertEquals(409, screen.act("k-5", "silence").statusCode(), "it was heard, and nothing sounds");
        assertEquals(401, screen.post("/people/again", "{\"secret\":\"guess\"}").statusCode());
        assertEquals(200,
            screen.post("/people/again", "{\"secret\":\"" + Badges.SECRET + "\"}").statusCode());
        assertEquals(200, screen.act("k-6", "record systolic pressure 110 mmHg").statusCode());
    }

    @Test void noPathLeadsToAFile() throws Exception {
        screen.as("N. Urse");
        for (String path : List.of("/../people.yaml", "/%2e%2e/people.yaml", "/people.yaml", "/main.js/",
                "/main.js%00", "/MAIN.JS", "/index.html", "//", "/.", "/doseward/console/main.js",
                "/1/../people.yaml", "/1/doses/../status", "/..%5c..%5cpeople.yaml", "/1/events")) {
            assertTrue(raw("GET " + path + " HTTP/1.1\r\nHost: " + host() + "\r\nConnection: close\r\n\r\n")
                .matches("(?s)HTTP/1.1 40[04].*"), path);
        }
    }

    @Test void anotherHostIsNotAnswered() throws Exception {
        assertTrue(raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")
            .startsWith("HTTP/1.1 403"));
        assertTrue(raw("GET / HTTP/1.1\r\nHost: " + host() + "\r\nConnection: close\r\n\r\n")
            .startsWith("HTTP/1.1 200"));
    }

    private String host() {
        return screen.origin().substring("http://".length());
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", URI.create(console.address()).getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    @Test void aBodyThatIsTooLargeOrCrookedIsRefused() throws Exception {
        screen.as("N. Urse");

        assertEquals(413, screen.post("/1/acts", "{\"key\":\"" + "k".repeat(5_000) + "\"}").statusCode());
        for (String crooked : List.of("", "[]", "{", "{\"key\":1,\"words\":\"x\"}", "{\"key\":\"k\"}",
                "{\"key\":\"k\",\"key\":\"l\",\"words\":\"silence\"}",
                "{\"key\":\"k k\",\"words\":\"silence\"}",
                "{\"key\":\"k\",\"words\":\"silence\",\"more\":\"x\"}", "[".repeat(2_000))) {
            assertEquals(400, screen.post("/1/acts", crooked).statusCode(), crooked);
        }
        assertEquals(List.of(), acts());
    }

    @Test void everyReplyTellsTheBrowserToRunNothingButOurs() throws Exception {
        for (String path : List.of("/", "/main.js", "/people/me", "/nothing")) {
            var headers = screen.get(path).headers();

            String policy = headers.firstValue("content-security-policy").orElse("");
            assertTrue(policy.contains("default-src 'none'") && policy.contains("script-src 'self';")
                && policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe"), policy);
            assertEquals("nosniff", headers.firstValue("x-content-type-options").orElse(""), path);
            assertEquals("no-referrer", headers.firstValue("referrer-policy").orElse(""), path);
        }
    }

    @Test void whoComesAndGoesIsTold() throws Exception {
        screen.as("N. Urse").post("/people/out", "{}");

        assertEquals(List.of("N. Urse, nurse, signs in at the console from 127.0.0.1.",
            "N. Urse, nurse, signs out at the console."), told);
    }
}
