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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * The console while it is open: listens at its place, and answers on threads of its own. Where a course is
 * still to be opened it shows that, and then the course, at the same place to the same people.
 */
public final class Console implements AutoCloseable {
    private final Shelf shelf = new Shelf();
    private final AtomicReference<Behind> behind = new AtomicReference<>();
    private final AtomicBoolean isClosed = new AtomicBoolean();
    private final ExecutorService threads =
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("console ", 0).factory());
    private final Watchdog watchdog = new Watchdog(System::nanoTime, ConsoleBounds.SCREEN_STUCK);
    private final HttpServer server;
    private final Guard guard;
    private final VisitorsBook book;
    private final Desk desk;
    private final String address;

    private Console(Place place, Path people, Consumer<String> told, SecureRandom chance)
            throws IOException, AccessFailed {
        server = place.server();
        int port = server.getAddress().getPort();
        List<String> names = place.names(port);
        Entrance entrance = new Entrance(people, chance, System::nanoTime);
        guard = new Guard(port, place.scheme(), names, entrance);
        book = new VisitorsBook(people, InstantSource.system(), told);
        desk = new Desk(entrance, guard, book);
        server.setExecutor(threads);
        server.createContext("/", new Reception(guard, behind::get, entrance,
            new Allowance(ConsoleBounds.REQUESTS_IN_A_RUSH, ConsoleBounds.REQUESTS_A_SECOND,
                System::nanoTime), watchdog));
        String wanted = place.host() + ":" + port;
        address = place.scheme() + "://" + (names.contains(wanted) ? wanted : names.getFirst()) + "/";
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
        Console console = new Console(place, people, told, chance);
        console.shows(door);
        console.server.start();
        return console;
    }

    /** Opens it likewise before there is a course; it shows nothing but what is still to be opened. */
    public static Console open(Place place, Unopened unopened, Path people, Consumer<String> told,
            SecureRandom chance) throws IOException, AccessFailed {
        Console console = new Console(place, people, told, chance);
        console.behind.set(Behind.nothing(Ways.of(console.shelf, console.desk,
            new OpeningDesk(unopened, console.guard, console.book))));
        console.server.start();
        return console;
    }

    /** Shows the course at this door from now on; whoever is signed in stays so. */
    public void shows(DoorFile door) {
        behind.set(Behind.course(door, visitor ->
            Ways.of(shelf, desk, new Relay(visitor, guard, desk), guard)));
    }

    /** Where it is, for a browser. */
    public String address() {
        return address;
    }

    /** Closes it once its screens have been told that the loop has left, which the door says before. */
    public void leave() {
        behind.get().feed().ifPresent(feed -> feed.awaitLeft(ConsoleBounds.TOLD_ON_LEAVING));
        close();
    }

    /** Closes it to all who come; screens see that nothing comes any more, and say so. Once is enough. */
    @Override public void close() {
        if (isClosed.getAndSet(true)) {
            return;
        }
        behind.get().feed().ifPresent(Feed::close);
        watchdog.close();
        server.stop(Math.toIntExact(ConsoleBounds.ANSWERED_ON_CLOSING.toSeconds()));
        threads.shutdownNow();
        behind.get().visitor().ifPresent(Visitor::close);
    }
}
