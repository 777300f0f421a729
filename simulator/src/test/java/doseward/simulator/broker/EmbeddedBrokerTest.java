package doseward.simulator.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.pump.mqtt.BrokerCheck;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EmbeddedBrokerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Test void aBrokerThatRunsIsFoundSound() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start()) {
            assertEquals(Optional.empty(), BrokerCheck.trouble(broker.uri(), PATIENCE));
        }
    }

    @Test void mosquittoIsFoundSound() {
        try (TestBroker broker = Mosquittos.required()) {
            broker.start();

            assertEquals(Optional.empty(), check(broker.port(), PATIENCE));
        }
    }

    @Test void aTakenPortIsSaidWithWhatToDo() throws Exception {
        try (EmbeddedBroker first = EmbeddedBroker.start()) {
            int port = first.uri().getPort();

            BrokerFailed failure = assertThrows(BrokerFailed.class, () -> EmbeddedBroker.start(port));

            assertEquals("Port " + port + " is taken, perhaps by another broker. Stop it, or choose another.",
                failure.getMessage());
        }
    }

    @Test void aPortWhereNothingListensIsSaid() {
        int port = TestBroker.freePort();

        assertEquals(Optional.of("Nothing listens at 127.0.0.1:" + port
            + ". Start the broker, or check the port."),
            check(port, PATIENCE));
    }

    @Test void aHostThatDoesNotExistIsSaid() {
        URI nowhere = URI.create("mqtt://no-such-host.invalid");

        assertEquals(Optional.of("There is no host no-such-host.invalid. Check its name and the network."),
            BrokerCheck.trouble(nowhere, PATIENCE));
    }

    @Test void somethingThatIsNoBrokerIsSaid() throws Exception {
        try (ServerSocket other = answering("HTTP/1.1 400 Bad Request\r\n\r\n")) {
            assertTrue(check(other.getLocalPort(), PATIENCE).get().contains("does not speak MQTT 5"));
        }
    }

    @Test void somethingThatSaysNothingIsSaid() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertTrue(check(silent.getLocalPort(), Duration.ofSeconds(1)).get().contains("says nothing"));
        }
    }

    @Test void anAddressThatIsNoBrokersIsRefused() {
        assertThrows(IllegalArgumentException.class, () ->
            BrokerCheck.trouble(URI.create("http://host"), PATIENCE));
    }

    private static Optional<String> check(int port, Duration patience) {
        return BrokerCheck.trouble(URI.create("mqtt://127.0.0.1:" + port), patience);
    }

    private static ServerSocket answering(String answer) throws IOException {
        ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(() -> {
            try (Socket client = server.accept()) {
                client.getInputStream().read();
                client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                client.getInputStream().readAllBytes();
            } catch (IOException closed) {
                Thread.currentThread().interrupt();
            }
        });
        return server;
    }
}
