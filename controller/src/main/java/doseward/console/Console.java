package doseward.console;

import com.sun.net.httpserver.HttpServer;
import doseward.console.people.Entrance;
import doseward.console.people.VisitorsBook;
import doseward.door.Allowance;
import doseward.door.DoorFile;
import doseward.door.Visitor;
import doseward.door.Watchdog;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** The console while it is open: listens on this machine alone, and answers on threads of its own. */
public final class Console implements AutoCloseable {
    /** Connections that wait to be accepted; fifty screens that come back at once. */
    private static final int BACKLOG = 64;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Watchdog watchdog;
    private final Feed feed;
    private final Visitor visitor;

    private Console(HttpServer server, ExecutorService threads, Watchdog watchdog, Feed feed,
            Visitor visitor) {
        this.server = server;
        this.threads = threads;
        this.watchdog = watchdog;
        this.feed = feed;
        this.visitor = visitor;
    }

    /**
     * Opens it on this port, or on any free one for 0.
     *
     * @param door by which the course is looked at and acted on
     * @param people the file of those who may sign in
     * @param told hears who comes and goes
     * @throws IOException when the port is taken
     */
    public static Console open(int port, DoorFile door, Path people, Consumer<String> told,
            SecureRandom chance) throws IOException {
        Shelf shelf = new Shelf();
        HttpServer server = HttpServer.create(
            new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), BACKLOG);
        Watchdog watchdog = new Watchdog(System::nanoTime, ConsoleBounds.SCREEN_STUCK);
        ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("console ", 0).factory());
        Visitor visitor = new Visitor(door);
        Feed feed = Feed.of(visitor);
        Entrance entrance = new Entrance(people, chance, System::nanoTime);
        Guard guard = new Guard(server.getAddress().getPort(), entrance);
        Desk desk = new Desk(entrance, guard,
            new VisitorsBook(people, InstantSource.system(), told));
        Ways ways = new Ways(shelf, desk, new Relay(visitor, guard, desk), guard);
        server.setExecutor(threads);
        server.createContext("/", new Reception(guard, ways, feed, entrance,
            new Allowance(ConsoleBounds.REQUESTS_IN_A_RUSH, ConsoleBounds.REQUESTS_A_SECOND,
                System::nanoTime), watchdog));
        server.start();
        return new Console(server, threads, watchdog, feed, visitor);
    }

    /** Where it is, for a browser on this machine. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** Closes it to all who come; screens see that nothing comes any more, and say so. */
    @Override public void close() {
        feed.close();
        watchdog.close();
        server.stop(Math.toIntExact(ConsoleBounds.ANSWERED_ON_CLOSING.toSeconds()));
        threads.shutdownNow();
        visitor.close();
    }
}
