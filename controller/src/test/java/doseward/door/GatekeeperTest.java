package doseward.door;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.trace.Requirement;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, and what a stranger meets. */
@Requirement({"incident 19", "incident 20"})
class GatekeeperTest extends AtTheDoor {
    @ParameterizedTest @ValueSource(strings = {"", "Bearer ", "Bearer 0", "Basic SECRET", "bearer SECRET",
        "Bearer SECRET ", "Bearer SECRET0"})
    void withoutTheSecretNothingIsToldNorDone(String authorization) throws Exception {
        String sent = authorization.replace("SECRET", bench.door().file().secret());
        for (String path : new String[] {"/1/status", "/1/events", "/1/acts/k", "/nowhere"}) {
            String answer = raw("GET " + path + " HTTP/1.1\r\nHost: " + host() + "\r\nAuthorization:"
                + sent.stripTrailing() + (sent.endsWith(" ") ? "x" : "") + "\r\nConnection: close\r\n\r\n");

            assertTrue(answer.startsWith("HTTP/1.1 401 "), answer);
            assertFalse(answer.contains("course-1"), answer);
        }
    }

    @ParameterizedTest @ValueSource(strings = {"evil.example", "evil.example:PORT", "127.0.0.1", "[::1]:PORT",
        "localhost.evil.example:PORT", "127.0.0.1:1", ""})
    void underAnotherNameNobodyIsLetIn(String host) throws IOException {
        String answer = raw("GET /1/status HTTP/1.1\r\nHost: " + host.replace("PORT",
            Integer.toString(port())) + "\r\n" + secret() + "Connection: close\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 403 ") || answer.startsWith("HTTP/1.1 400 "), answer);
        assertFalse(answer.contains("course-1"), answer);
    }

    @ParameterizedTest @ValueSource(strings = {"https://evil.example", "null", "http://127.0.0.1:1",
        "file://"})
    void fromAnotherPageNobodyIsLetIn(String origin) throws Exception {
        HttpResponse<String> answer = bench.send(bench.request("/1/status").header("Origin", origin));

        assertEquals(403, answer.statusCode());
    }

    @Test void aPageOfTheDoorsOwnOriginIsLetIn() throws Exception {
        assertEquals(200, bench.send(bench.request("/1/status")
            .header("Origin", bench.door().file().address())).statusCode());
    }

    @Test void theDoorIsOpenOnThisMachineAlone() {
        assertTrue(URI.create(bench.door().file().address()).getHost().equals("127.0.0.1"));
    }

    @Test void onlyItsOwnerMayReadTheSecret() throws IOException {
        assertEquals("rw-------",
            PosixFilePermissions.toString(Files.getPosixFilePermissions(bench.place())));
        assertEquals(bench.door().file(), DoorFile.read(bench.place()).orElseThrow());
        assertFalse(bench.door().file().toString().contains(bench.door().file().secret()));
    }

    @Test void aClosedDoorLeavesNoSecretBehind() throws IOException {
        bench.closeTheDoor();

        assertFalse(Files.exists(bench.place()));
    }

    @Test void anOldFileIsReplacedWithItsRights() throws IOException {
        bench.closeTheDoor();
        Files.writeString(bench.place(), "old");

        bench.openTheDoorAnew();

        assertEquals("rw-------",
            PosixFilePermissions.toString(Files.getPosixFilePermissions(bench.place())));
    }

    @Test void anActByAPlainFormOfAPageIsNotHeard() throws Exception {
        String body = Bench.body("N. Urse", "nurse", "k1", "hold because chills");
        HttpResponse<String> answer = bench.send(bench.acting(body).setHeader("Content-Type", "text/plain"));

        assertEquals(415, answer.statusCode());
        assertTrue(bench.course().holds().isEmpty());
    }

    @ParameterizedTest @ValueSource(strings = {"PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"})
    void whatIsNotDoneHereIsNotDone(String method) throws Exception {
        HttpResponse<String> answer = bench.send(bench.request("/1/acts").method(method,
            java.net.http.HttpRequest.BodyPublishers.noBody()));

        assertEquals(405, answer.statusCode());
    }

    @Test void aBodyThatIsTooLargeIsRefused() throws Exception {
        HttpResponse<String> answer = bench.act("{\"x\":\"" + "x".repeat(DoorBounds.MOST_BODY_BYTES) + "\"}");

        assertEquals(413, answer.statusCode());
    }

    @Test void aHeaderWithoutEndIsCutOff() throws IOException {
        String answer = raw("GET /1/status HTTP/1.1\r\nHost: " + host() + "\r\nX: "
            + "x".repeat(2 * DoorBounds.MOST_HEADER_BYTES) + "\r\n\r\n");

        assertFalse(answer.startsWith("HTTP/1.1 200"), answer);
    }

    @Test void whoAsksTooMuchIsSlowedDownAndTheCourseIsNot() throws Exception {
        long begun = System.nanoTime();
        int answered = 0;
        for (int number = 0; number < 3 * DoorBounds.REQUESTS_IN_A_RUSH; number++) {
            answered += bench.get("/1/acts/none").statusCode() == 429 ? 0 : 1;
        }

        long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds() + 1;
        assertTrue(answered <= DoorBounds.REQUESTS_IN_A_RUSH + seconds * DoorBounds.REQUESTS_A_SECOND);
        assertEquals(200, bench.act(Bench.body("N. Urse", "nurse", "k1", "hold because chills"))
            .statusCode());
        await().atMost(Duration.ofSeconds(5)).until(() -> bench.get("/1/acts/none").statusCode() == 404);
    }

    private String secret() {
        return "Authorization: Bearer " + bench.door().file().secret() + "\r\n";
    }

    private String host() {
        return "127.0.0.1:" + port();
    }

    private int port() {
        return URI.create(bench.door().file().address()).getPort();
    }

    private String raw(String words) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(words.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.net.SocketException cutOff) {
            return "cut off: " + cutOff.getMessage();
        }
    }
}
