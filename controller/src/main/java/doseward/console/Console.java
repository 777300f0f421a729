package doseward.console;

import com.sun.net.httpserver.HttpServer;
import doseward.console.people.Entrance;
import doseward.console.people.VisitorsBook;
import doseward.door.Allowance;
import doseward.door.DoorFile;
import doseward.door.Visitor;
import doseward.door.Watchdog;
import doseward.tls.AccessFailed;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** The console while it is open: listens at its place, and answers on threads of its own. */
public final class Console implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads;
    private final Watchdog watchdog;
    private final Feed feed;
    private final Visitor visitor;
    private final String address;

    private Console(HttpServer server, ExecutorService threads, Watchdog watchdog, Feed feed, Visitor visitor,
            String address) {
        this.server = server;
        this.threads = threads;
        this.watchdog = watchdog;
        this.feed = feed;
        this.visitor = visitor;
        this.address = address;
    }

    /** Opens it to this machine alone, on this port, or on any free one for 0. */
    public static Console open(int port, DoorFile door, Path people, Consumer<String> told,
            SecureRandom chance) throws IOException {
        try {
            return open(Place.here(port), door, people, told, chance);
        } catch (AccessFailed never) {
            throw new IllegalStateException("an open line asks for no certificate", never);
        }
    }

    /**
     * Opens it at this place.
     *
     * @param door by which the course is looked at and acted on
     * @param people the file of those who may sign in
     * @param told hears who comes and goes
     * @throws IOException when the port is taken
     * @throws AccessFailed when the certificate or its key can't be used
     */
    public static Console open(Place place, DoorFile door, Path people, Consumer<String> told,
            SecureRandom chance) throws IOException, AccessFailed {
        Shelf shelf = new Shelf();
        HttpServer server = place.server();
        int port = server.getAddress().getPort();
        List<String> names = place.names(port);
        Watchdog watchdog = new Watchdog(System::nanoTime, ConsoleBounds.SCREEN_STUCK);
        ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("console ", 0).factory());
        Visitor visitor = new Visitor(door);
        Feed feed = Feed.of(visitor);
        Entrance entrance = new Entrance(people, chance, System::nanoTime);
        Guard guard = new Guard(port, place.scheme(), names, entrance);
        Desk desk = new Desk(entrance, guard, new VisitorsBook(people, InstantSource.system(), told));
        Ways ways = new Ways(shelf, desk, new Relay(visitor, guard, desk), guard);
        server.setExecutor(threads);
        server.createContext("/", new Reception(guard, ways, feed, entrance,
            new Allowance(ConsoleBounds.REQUESTS_IN_A_RUSH, ConsoleBounds.REQUESTS_A_SECOND,
                System::nanoTime), watchdog));
        server.start();
        String wanted = place.host() + ":" + port;
        String name = names.contains(wanted) ? wanted : names.getFirst();
        return new Console(server, threads, watchdog, feed, visitor,
            place.scheme() + "://" + name + "/");
    }

    /** Where it is, for a browser. */
    public String address() {
        return address;
    }

    /** Closes it once its screens have been told that the loop has left, which the door says before. */
    public void leave() {
        feed.awaitLeft(ConsoleBounds.TOLD_ON_LEAVING);
        close();
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
