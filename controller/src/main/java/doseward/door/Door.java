package doseward.door;

import com.sun.net.httpserver.HttpServer;
import doseward.controller.Inbox;
import doseward.engine.Opening;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** The door while it is open: listens on this machine alone, and answers on threads of its own. */
public final class Door implements AutoCloseable {
    private static final int SECRET_BYTES = 32;
    /** Connections that wait to be accepted; the rest are refused by the system. */
    private static final int BACKLOG = 16;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Watchdog watchdog;
    private final DoorFile file;
    private final Path place;

    private Door(HttpServer server, ExecutorService threads, Watchdog watchdog, DoorFile file, Path place) {
        this.server = server;
        this.threads = threads;
        this.watchdog = watchdog;
        this.file = file;
        this.place = place;
    }

    /**
     * What the door leads to.
     *
     * @param chronicle what is to be seen
     * @param inbox where acts go
     */
    public record Inside(Opening opening, Chronicle chronicle, Inbox inbox, InstantSource clock) {}

    /**
     * Opens it on this port, or on any free one for 0, and writes where it is and its secret to the place.
     *
     * @throws IOException when the port is taken, or the file can't be written
     */
    public static Door open(int port, Inside inside, Path place, SecureRandom chance) throws IOException {
        Settled.beforeTheServerIsLoaded();
        HttpServer server = HttpServer.create(
            new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), BACKLOG);
        int taken = server.getAddress().getPort();
        DoorFile file = new DoorFile("http://127.0.0.1:" + taken, secret(chance));
        try {
            file.write(place);
        } catch (IOException unwritten) {
            server.stop(0);
            throw unwritten;
        }
        Watchdog watchdog = new Watchdog(System::nanoTime, DoorBounds.STREAM_STUCK);
        ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("door ", 0).factory());
        server.setExecutor(threads);
        server.createContext("/", new Reception(
            new Gatekeeper(List.of("127.0.0.1:" + taken, "localhost:" + taken), file.secret()),
            System::nanoTime, routes(inside, chance), inside.chronicle(), watchdog));
        server.start();
        return new Door(server, threads, watchdog, file, place);
    }

    private static Routes routes(Inside inside, SecureRandom chance) {
        return new Routes(Stream.concat(
            new Looking(inside.chronicle(), inside.clock()).routes().stream(),
            Acts.of(inside, chance).routes().stream()).toList());
    }

    private static String secret(SecureRandom chance) {
        byte[] bytes = new byte[SECRET_BYTES];
        chance.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Where it is, and what opens it. */
    public DoorFile file() {
        return file;
    }

    /** Closes it to all who come; who is inside is answered, or is cut off after a moment and asks again. */
    @Override public void close() throws IOException {
        watchdog.close();
        server.stop(Math.toIntExact(DoorBounds.ANSWERED_ON_CLOSING.toSeconds()));
        threads.shutdownNow();
        Files.deleteIfExists(place);
    }
}
