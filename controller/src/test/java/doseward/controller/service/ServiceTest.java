package doseward.controller.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a service manager hears, when there is one. */
class ServiceTest {
    private static final long PID = 42;
    private static final String TWENTY_SECONDS = "20000000";

    private final List<String> heard = new ArrayList<>();
    private Duration now = Duration.ZERO;

    @TempDir
    private Path folder;

    private Service service(Map<String, String> environment) {
        return Service.of(environment, PID, heard::add, () -> now);
    }

    @Test void itIsToldThatTheProgramIsReadyAndThatItEnds() {
        Service service = service(Map.of());

        service.isReady("course-1");
        service.ends();

        assertEquals(List.of("READY=1\nSTATUS=course-1", "STOPPING=1"), heard);
    }

    @Test void signsOfLifeComeAtHalfTheTimeThatWasAgreed() {
        Service service = service(Map.of("WATCHDOG_USEC", TWENTY_SECONDS, "WATCHDOG_PID", "42"));

        for (int second = 0; second <= 20; second++) {
            now = Duration.ofSeconds(second);
            service.lives();
        }

        assertEquals(List.of("WATCHDOG=1", "WATCHDOG=1", "WATCHDOG=1"), heard);
    }

    @Test void nobodyWhoDidNotAskIsToldThatItLives() {
        service(Map.of()).lives();
        service(Map.of("WATCHDOG_USEC", TWENTY_SECONDS, "WATCHDOG_PID", "43")).lives();
        service(Map.of("WATCHDOG_USEC", "soon")).lives();

        assertEquals(List.of(), heard);
    }

    @Test void theWordsArriveAtARealSocket() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/python3")), "python3 is not on this machine");
        Path socket = folder.resolve("notify");
        Process listener = new ProcessBuilder("/usr/bin/python3", "-c", """
            import socket, sys
            s = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
            s.bind(sys.argv[1])
            print("bound", flush=True)
            print(s.recv(1000).decode().replace("\\n", " "), flush=True)
            """, socket.toString()).redirectErrorStream(true).start();
        try (BufferedReader said = listener.inputReader()) {
            String bound = said.readLine();

            Service.of(Map.of("NOTIFY_SOCKET", socket.toString()), () -> now).isReady("course-1");

            assertEquals("bound", bound);
            assertEquals("READY=1 STATUS=course-1", said.readLine());
        } finally {
            listener.destroy();
        }
    }

    @Test void aSocketThatIsGoneHarmsNothing() throws IOException {
        Service.of(Map.of("NOTIFY_SOCKET", folder.resolve("none").toString()), () -> now).isReady("course-1");

        assertThrows(IllegalArgumentException.class, () -> Datagrams.to(Path.of("/" + "x".repeat(107))));
    }
}
