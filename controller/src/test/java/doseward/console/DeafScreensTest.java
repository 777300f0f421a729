package doseward.console;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.console.people.Badges;
import doseward.door.Bench;
import doseward.door.DoorFile;
import doseward.engine.Il2;
import doseward.engine.Phase;
import doseward.trace.Requirement;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever becomes of the console, the course goes on: its loop waits for no screen and no thread of it. */
class DeafScreensTest {
    private static final int SMALL = 1_024;

    @TempDir
    private Path folder;
    private Bench bench;
    private Console console;
    private Screen screen;
    private final List<Socket> deaf = new ArrayList<>();

    @BeforeEach void opens() throws Exception {
        bench = new Bench(folder);
        console = Console.open(0, DoorFile.read(bench.place()).orElseThrow(), Badges.file(folder), _ -> { },
            new SecureRandom());
        screen = new Screen(console.address()).as("N. Urse");
    }

    @AfterEach void closes() throws Exception {
        for (Socket each : deaf) {
            each.close();
        }
        screen.close();
        console.close();
        bench.close();
    }

    /** A screen that asks for all that happens, and takes nothing of it but that it is answered. */
    private void asksAndReadsNoMore() throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(SMALL);
        URI address = URI.create(console.address());
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), address.getPort()));
        socket.getOutputStream().write(("GET /live?after=0 HTTP/1.1\r\nHost: " + address.getAuthority()
            + "\r\nCookie: " + screen.cookie().orElseThrow() + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
        deaf.add(socket);
        assertEquals('H', socket.getInputStream().read());
    }

    private void isReadyForDoseOne() throws Exception {
        bench.does("N. Urse", "nurse", "k1", "record systolic pressure 110 mmHg");
        bench.does("N. Urse", "nurse", "k2", "record creatinine 0.9 mg/dL");
        bench.does("N. Urse", "nurse", "k3", "confirm dose 1");
    }

    private void doseOneIsGivenInItsTime() {
        bench.goTo(Il2.due(1));
        await().until(() -> bench.course().dose(1).phase() instanceof Phase.Infusing);
        Instant ends = Il2.due(1).plus(Duration.ofMinutes(16));
        for (Instant at = bench.now(); at.isBefore(ends); at = at.plusSeconds(10)) {
            bench.goTo(at);
            turnsOnce();
        }
        bench.goTo(ends);
        await().until(() -> bench.course().dose(1).phase() instanceof Phase.Settled settled
            && settled.outcome() == Phase.Outcome.GIVEN);
    }

    /** Until a turn that began after this moment has ended. */
    private void turnsOnce() {
        LongAdder turns = new LongAdder();
        bench.timesTurns(_ -> turns.increment());
        await().pollInterval(Duration.ofMillis(1)).until(() -> turns.sum() >= 2);
    }

    @Requirement("incident 8")
    @Test void screensThatTakeNothingHoldNoTurnUp() throws Exception {
        isReadyForDoseOne();
        for (int at = 0; at < ConsoleBounds.MOST_VIEWERS; at++) {
            asksAndReadsNoMore();
        }

        bench.chronicle().turned(bench.course(), bench.flood(20_000));

        assertEquals(429, screen.get("/live").statusCode(), "they have taken all places");
        doseOneIsGivenInItsTime();
        assertTrue(bench.isTurning());
    }

    @Requirement("incident 8")
    @Test void threadsThatAreAllBusyHoldNoTurnUp() throws Exception {
        isReadyForDoseOne();
        AtomicBoolean over = new AtomicBoolean();
        List<Thread> busy = new ArrayList<>();
        for (int at = 0; at < Runtime.getRuntime().availableProcessors(); at++) {
            busy.add(Thread.startVirtualThread(() -> {
                while (!over.get()) {
                    Thread.onSpinWait();
                }
            }));
        }

        try {
            doseOneIsGivenInItsTime();
            assertTrue(bench.isTurning());
        } finally {
            over.set(true);
            for (Thread each : busy) {
                each.join();
            }
        }
    }
}
