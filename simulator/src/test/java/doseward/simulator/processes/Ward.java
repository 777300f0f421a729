package doseward.simulator.processes;

import static org.awaitility.Awaitility.await;

import doseward.simulator.broker.BrokerFailed;
import doseward.simulator.broker.EmbeddedBroker;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A broker, a pump and a controller with a course; pump and controller are processes of their own. */
public final class Ward implements AutoCloseable {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm",
        Locale.ROOT);

    private final Path folder;
    private final int port;
    private final List<String> front;
    private final Optional<EmbeddedBroker> here;
    private Program broker;
    private Program pump;
    private Program controller;

    private Ward(Path folder, String pumps, String course, String says, List<String> front,
            Optional<EmbeddedBroker> here) throws IOException {
        this.folder = folder;
        this.port = here.isPresent() ? here.get().uri().getPort() : freePort();
        this.front = front;
        this.here = here;
        writeSettings(folder, port, pumps, course);
        if (here.isEmpty()) {
            startBroker();
        }
        startPump();
        controller = ready(says, Program.started("run", settings().toString()));
    }

    private Ward(Path folder, Path protocol, String more, List<String> front, Optional<EmbeddedBroker> here)
            throws IOException {
        this(folder, "pump-1", """
            protocol: %s
            patient:
              weight: 80 kg
            begins: %s
            """.formatted(protocol, MINUTE.format(Instant.now().atOffset(ZoneOffset.UTC))) + more,
            "Its door is at", front, here);
    }

    /**
     * Where no course is open yet, and one of two pumps is to be chosen, of which one is there; with more
     * settings that say which course may be opened.
     */
    public static Ward unopened(Path folder, String more) throws IOException, BrokerFailed {
        return new Ward(folder, "pump-1 or pump-2", more, "No course is open yet", List.of(),
            Optional.of(EmbeddedBroker.start()));
    }

    private Path settings() {
        return folder.resolve("desk.yaml");
    }

    /** With a course of one short dose; its broker is a process of its own, too. */
    static Ward opened(Path folder) throws IOException {
        return new Ward(folder, halfAMinute(folder), "", List.of(), Optional.empty());
    }

    /** With a course that gives nothing before two people have armed it. */
    static Ward openedUnarmed(Path folder) throws IOException {
        return new Ward(folder, halfAMinute(folder), "arming: two people\n", List.of(), Optional.empty());
    }

    /** With a course of this protocol, and more settings at their end; its broker is in this process. */
    public static Ward opened(Path folder, Path protocol, String more) throws IOException, BrokerFailed {
        return new Ward(folder, protocol, more, List.of(), Optional.of(EmbeddedBroker.start()));
    }

    /** The same; its pump has a body, and shows its front and what the controller knows as a page. */
    public static Ward openedWithPanel(Path folder, Path protocol, String more)
            throws IOException, BrokerFailed {
        return new Ward(folder, protocol, more, List.of("--panel", "0", "--door",
            folder.resolve("course.door").toString()), Optional.of(EmbeddedBroker.start()));
    }

    /** Somebody writes another pump into the settings. */
    void namePumpInSettings(String pump) throws IOException {
        Files.writeString(settings(), Files.readString(settings()).replace("A: pump-1", "A: " + pump));
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    void startBroker() throws IOException {
        broker = ready("Broker at",
            Program.startedLightly("broker", "--port", Integer.toString(port)));
    }

    public void startPump() throws IOException {
        List<String> words = new ArrayList<>(List.of("pump", "--broker", "mqtt://127.0.0.1:" + port,
            "--memory", memory().toString()));
        words.addAll(front);
        pump = ready("SIMULATED pump", Program.startedLightly(words.toArray(String[]::new)));
    }

    public void startController() throws IOException {
        controller = ready("Its door is at", Program.started("run", settings().toString()));
    }

    Program broker() {
        return broker;
    }

    public Program pump() {
        return pump;
    }

    public Program controller() {
        return controller;
    }

    /** Where the pump keeps what survives a power cut. */
    Path memory() {
        return folder.resolve("pump.memory");
    }

    /** Where the controller keeps its journal. */
    public Path journal() {
        return folder.resolve("course.db");
    }

    private static Program ready(String says, Program program) {
        await().atMost(Duration.ofMinutes(1)).failFast(program::assertRunning)
            .until(() -> program.says(says));
        return program;
    }

    private static Path halfAMinute(Path folder) throws IOException {
        Path protocol = folder.resolve("half-a-minute.yaml");
        try (var shipped = Ward.class.getResourceAsStream("half-a-minute.yaml")) {
            Files.copy(shipped, protocol);
        }
        return protocol;
    }

    private static void writeSettings(Path folder, int port, String pumps, String course)
            throws IOException {
        Files.writeString(folder.resolve("desk.yaml"), """
            language: 1
            controller: desk
            stage: simulation
            broker: mqtt://127.0.0.1:%d
            zone: UTC
            journal: %s
            pumps:
              A: %s
            """.formatted(port, folder.resolve("course.db"), pumps) + course);
    }

    @Override public void close() throws BrokerFailed {
        controller.close();
        pump.close();
        if (here.isPresent()) {
            here.get().close();
        } else {
            broker.close();
        }
    }
}
