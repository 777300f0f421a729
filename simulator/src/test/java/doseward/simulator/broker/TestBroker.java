package doseward.simulator.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A broker that a test may stop and start again at the same port. */
interface TestBroker extends AutoCloseable {
    int port();

    void start();

    void stop();

    @Override default void close() {
        stop();
    }

    static int freePort() {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The broker that we ship for desktops. */
    final class Embedded implements TestBroker {
        private final int port = freePort();
        private Optional<EmbeddedBroker> running = Optional.empty();

        @Override public int port() {
            return port;
        }

        @Override public void start() {
            try {
                running = Optional.of(EmbeddedBroker.start(port));
            } catch (BrokerFailed failure) {
                throw new IllegalStateException(failure);
            }
        }

        @Override public void stop() {
            try {
                if (running.isPresent()) {
                    running.get().close();
                }
            } catch (BrokerFailed failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    /** The broker that stands on boards and in wards. */
    final class Mosquitto implements TestBroker {
        private final int port = freePort();
        private final Path program;
        private final List<String> settings;
        private Optional<Process> running = Optional.empty();

        Mosquitto(Path program, List<String> settings) {
            this.program = program;
            this.settings = settings;
        }

        /** Where it is installed, if it is. */
        static Optional<Path> installed() {
            Stream<Path> path = Stream.of(System.getenv("PATH").split(":")).map(Path::of);
            return Stream.concat(path, Stream.of(Path.of("/usr/sbin")))
                .map(folder -> folder.resolve("mosquitto")).filter(Files::isExecutable).findFirst();
        }

        @Override public int port() {
            return port;
        }

        @Override public void start() {
            try {
                Path file = Files.createTempFile("mosquitto", ".conf");
                file.toFile().deleteOnExit();
                Files.write(file, Stream.concat(Stream.of("listener " + port + " 127.0.0.1",
                    "allow_anonymous true",
                    "set_tcp_nodelay true", "persistence false", "user " + System.getProperty("user.name")),
                        settings.stream()).toList());
                running = Optional.of(new ProcessBuilder(program.toString(), "-c", file.toString())
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            Awaitility.await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(this::listens);
        }

        @Override public void stop() {
            if (running.isEmpty()) {
                return;
            }
            try {
                running.get().destroy();
                if (!running.get().waitFor(10, TimeUnit.SECONDS)) {
                    running.get().destroyForcibly().waitFor();
                }
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }

        private boolean listens() throws IOException {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return socket.isConnected();
            }
        }
    }
}
