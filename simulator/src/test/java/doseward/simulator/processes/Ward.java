package doseward.simulator.processes;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A broker, a pump and a controller, each a process of its own, with a course of one short dose. */
public final class Ward implements AutoCloseable {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm",
        Locale.ROOT);

    private final Path folder;
    private final int port;
    private Program broker;
    private Program pump;
    private Program controller;

    private Ward(Path folder, int port, String course, String says) throws IOException {
        this.folder = folder;
        this.port = port;
        writeSettings(folder, port, course);
        startBroker();
        startPump();
        controller = started(says, "run", settings().toString());
    }

    private Ward(Path folder, int port, Path protocol, String more) throws IOException {
        this(folder, port, """
            protocol: %s
            patient:
              weight: 80 kg
            begins: %s
            """.formatted(protocol, MINUTE.format(Instant.now().atOffset(ZoneOffset.UTC))) + more,
            "Its door is at");
    }

    /** Where no course is open yet, with more settings that say which may be opened. */
    public static Ward unopened(Path folder, String more) throws IOException {
        return new Ward(folder, freePort(), more, "No course is open yet");
    }

    private Path settings() {
        return folder.resolve("desk.yaml");
    }

    static Ward opened(Path folder) throws IOException {
        return new Ward(folder, freePort(), halfAMinute(folder), "");
    }

    /** With a course of this protocol, and more settings at their end. */
    public static Ward opened(Path folder, Path protocol, String more) throws IOException {
        return new Ward(folder, freePort(), protocol, more);
    }

    /** With a course that gives nothing before two people have armed it. */
    static Ward openedUnarmed(Path folder) throws IOException {
        return new Ward(folder, freePort(), halfAMinute(folder), "arming: two people\n");
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
        broker = started("Broker at", "broker", "--port", Integer.toString(port));
    }

    public void startPump() throws IOException {
        pump = started("SIMULATED pump", "pump", "--broker", "mqtt://127.0.0.1:" + port,
            "--memory", memory().toString());
    }

    public void startController() throws IOException {
        controller = started("Its door is at", "run", settings().toString());
    }

    public Program broker() {
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
    Path journal() {
        return folder.resolve("course.db");
    }

    private static Program started(String says, String... arguments) throws IOException {
        Program program = Program.started(arguments);
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

    private static void writeSettings(Path folder, int port, String course) throws IOException {
        Files.writeString(folder.resolve("desk.yaml"), """
            language: 1
            controller: desk
            stage: simulation
            broker: mqtt://127.0.0.1:%d
            zone: UTC
            journal: %s
            pumps:
              A: pump-1
            """.formatted(port, folder.resolve("course.db")) + course);
    }

    @Override public void close() {
        List.of(controller, pump, broker).forEach(Program::close);
    }
}
