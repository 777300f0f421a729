package doseward.simulator.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.plan.Capability;
import doseward.pump.past.Keepsake;
import doseward.simulator.pump.Outfit;
import doseward.simulator.pump.PumpKind;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PanelServerTest {
    private static final Pattern KEY = Pattern.compile("name=\"panel-key\" content=\"([0-9a-f]{64})\"");

    @TempDir
    private Path folder;
    private final CopyOnWriteArrayList<String> told = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private Panel panel;
    private PanelServer server;

    @BeforeEach void open() throws IOException {
        panel = new Panel("pump <b>", PumpKind.SYRINGE,
            PumpKind.SYRINGE.of(Outfit.ward(Capability.USUAL), 1), new Keepsake(folder.resolve("memory")),
            Instant.parse("2026-01-05T08:00:00Z"), told::add);
        panel.pump().advanceTo(Duration.ofSeconds(1));
        server = PanelServer.open(panel, 0, Optional.empty(), new SecureRandom());
    }

    @AfterEach void close() {
        server.close();
        client.close();
    }

    @Test void thePageNamesItsPumpAndRunsOnlyItsOwnFiles() throws Exception {
        HttpResponse<String> page = get("");

        assertTrue(page.body().contains("SIMULATED PUMP"));
        assertTrue(page.body().contains("pump &lt;b>"));
        assertFalse(page.body().contains("{{"));
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.contains("default-src 'none'") && !policy.contains("unsafe"), policy);
        assertFalse(page.body().contains("style=") || page.body().contains("onclick"), "nothing inline");
        assertEquals(200, get("panel.css").statusCode());
        assertEquals(200, get("panel.js").statusCode());
        assertEquals(200, get("panel.svg").statusCode());
    }

    @Test void whoHasThePagesKeyPressesAndNobodyElse() throws Exception {
        assertEquals(403, press("clamp?on", "").statusCode());
        assertEquals(403, press("clamp?on", "0".repeat(64)).statusCode());
        assertEquals(0, told.size());

        assertEquals(204, press("clamp?on", key()).statusCode());
        assertEquals(404, press("explode?on", key()).statusCode());

        panel.pump().advanceTo(Duration.ofSeconds(2));
        assertEquals("[the line is clamped.]", told.toString());
        assertTrue(panel.board().now().orElseThrow().tricks().contains(Trick.CLAMP));
    }

    @Test void whatIsSeenIsToldAsItComes() throws Exception {
        HttpResponse<Stream<String>> events = client.send(request("sight").build(), BodyHandlers.ofLines());
        try (Stream<String> lines = events.body()) {
            JsonNode first = lines.filter(line -> line.startsWith("data: "))
                .map(line -> new JsonMapper().readTree(line.substring("data: ".length())))
                .findFirst().orElseThrow();

            assertEquals(60_000, first.path("holds_ul").asInt());
            assertFalse(first.path("flows").asBoolean());
            assertTrue(first.path("dose").isNull() && first.path("known").isNull());
        }
    }

    @Test void aPageOfAnotherNameIsSentAway() throws Exception {
        String answer;
        try (Socket socket = new Socket("127.0.0.1", URI.create(server.address()).getPort())) {
            socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: bad.example\r\nConnection: close\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII));
            answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }

        assertTrue(answer.startsWith("HTTP/1.1 403"), answer);
        assertFalse(answer.contains("panel-key"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"panel.html", "../Panel.class", "..%2FPanel.class", "%2e%2e/", "press/clamp"})
    void whatIsNoPageIsNotThere(String path) throws Exception {
        assertEquals(404, get(path).statusCode());
    }

    private String key() throws Exception {
        Matcher found = KEY.matcher(get("").body());
        assertTrue(found.find());
        return found.group(1);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> press(String what, String key) throws Exception {
        return client.send(request("press/" + what).header("X-Panel-Key", key)
            .POST(BodyPublishers.noBody()).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path)).timeout(Duration.ofSeconds(30));
    }
}
