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
final class Ward implements AutoCloseable {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm",
        Locale.ROOT);

    private final Path folder;
    private final Program broker;
    private final Program pump;
    private Program controller;

    private Ward(Path folder, Program broker, Program pump) {
        this.folder = folder;
        this.broker = broker;
        this.pump = pump;
    }

    static Ward opened(Path folder) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        writeSettings(folder, port);
        Program broker = started("Broker at", "broker", "--port", Integer.toString(port));
        Program pump = started("SIMULATED pump", "pump", "--broker", "mqtt://127.0.0.1:" + port,
            "--memory", folder.resolve("pump.memory").toString());
        Ward ward = new Ward(folder, broker, pump);
        ward.startController();
        return ward;
    }

    void startController() throws IOException {
        controller = started("Its door is at", "run", folder.resolve("desk.yaml").toString());
    }

    Program controller() {
        return controller;
    }

    private static Program started(String says, String... arguments) throws IOException {
        Program program = Program.started(arguments);
        await().atMost(Duration.ofMinutes(1)).failFast(program::assertRunning)
            .until(() -> program.says(says));
        return program;
    }

    private static void writeSettings(Path folder, int port) throws IOException {
        Path protocol = folder.resolve("half-a-minute.yaml");
        try (var shipped = Ward.class.getResourceAsStream("half-a-minute.yaml")) {
            Files.copy(shipped, protocol);
        }
        Files.writeString(folder.resolve("desk.yaml"), """
            language: 1
            controller: desk
            stage: simulation
            broker: mqtt://127.0.0.1:%d
            protocol: %s
            patient:
              weight: 80 kg
            begins: %s
            zone: UTC
            journal: %s
            pumps:
              A: pump-1
            """.formatted(port, protocol, MINUTE.format(Instant.now().atOffset(ZoneOffset.UTC)),
                folder.resolve("course.db")));
    }

    @Override public void close() {
        List.of(controller, pump, broker).forEach(Program::close);
    }
}
