package doseward.door;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Event;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Clients that die, dawdle, or send noise: nothing is done by halves, and the door stays open. */
class HalfRequestsTest extends AtTheDoor {
    private static final String BODY = Bench.body("N. Urse", "nurse", "k1", "hold because chills");
    private static final int LONGER_THAN_A_REQUEST_MAY_TAKE = 60_000;

    @Test void anActCutOffAtAnyByteIsDoneWholeOrNotAtAll() throws Exception {
        byte[] request = request(BODY.getBytes(StandardCharsets.UTF_8));

        for (int length = 1; length < request.length; length += 7) {
            try (Socket dies = socket()) {
                dies.getOutputStream().write(request, 0, length);
            }
        }

        assertEquals(404, bench.get("/1/acts/k1").statusCode());
        assertTrue(bench.course().holds().isEmpty());
    }

    @Test void aClientThatDiesBeforeTheAnswerHasActedOnceAndMayAskWhatCameOfIt() throws Exception {
        try (Socket dies = socket()) {
            dies.getOutputStream().write(request(BODY.getBytes(StandardCharsets.UTF_8)));
        }

        await().until(() -> bench.get("/1/acts/k1").statusCode() == 200);
        assertEquals(1, bench.course().holds().size());
        assertEquals(1, bench.entries().stream().flatMap(entry -> entry.events().stream())
            .filter(Event.PersonActed.class::isInstance).count());
    }

    @Test void aRequestThatNeverEndsIsCutOff() throws IOException {
        try (Socket dawdles = socket()) {
            dawdles.setSoTimeout(LONGER_THAN_A_REQUEST_MAY_TAKE);
            dawdles.getOutputStream().write("GET /1/status HTTP/1.1\r\nHost: ".getBytes(
                StandardCharsets.US_ASCII));

            assertTrue(isCutOff(dawdles));
        }
    }

    @Test void noiseIsAnsweredOrCutOffAndTheDoorStaysOpen() throws Exception {
        for (long seed = 1; seed <= 150; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] noise = request(BODY.getBytes(StandardCharsets.UTF_8));
            for (int change = 1 + random.nextInt(6); change > 0; change--) {
                noise[random.nextInt(noise.length)] = (byte) random.nextInt(256);
            }
            try (Socket one = socket()) {
                one.getOutputStream().write(noise);
            }
        }

        await().until(() -> bench.get("/1/status").statusCode() == 200);
        assertTrue(bench.isTurning());
    }

    private static boolean isCutOff(Socket socket) throws IOException {
        try {
            return !new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                .startsWith("HTTP/1.1 200");
        } catch (SocketException reset) {
            return !reset.getMessage().isEmpty();
        }
    }

    private Socket socket() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), port());
    }

    private byte[] request(byte[] body) {
        byte[] head = ("POST /1/acts HTTP/1.1\r\nHost: 127.0.0.1:" + port() + "\r\nAuthorization: Bearer "
            + bench.door().file().secret() + "\r\nContent-Type: application/json\r\nContent-Length: "
            + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] whole = java.util.Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        return whole;
    }

    private int port() {
        return URI.create(bench.door().file().address()).getPort();
    }
}
