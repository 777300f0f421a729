package doseward.pump.gpio.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** By what the kernel says of each thread: {@code proc_pid_stat(5)}, its fields 40 and 41. */
class RealTimeTest {
    private static final String USUAL = "0 0";
    private static final String REAL = RealTime.PRIORITY + " 1";

    private static String ofThisThread() {
        try {
            String stat = Files.readString(Path.of("/proc/thread-self/stat"));
            List<String> afterName = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
            return afterName.get(37) + " " + afterName.get(38);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static List<String> onAThread(Runnable first) throws ExecutionException, InterruptedException {
        CompletableFuture<List<String>> answer = new CompletableFuture<>();
        Thread.ofPlatform().start(() -> {
            first.run();
            CompletableFuture<String> child = new CompletableFuture<>();
            Thread.ofPlatform().start(() -> child.complete(ofThisThread()));
            answer.complete(List.of(ofThisThread(), child.join()));
        });
        return answer.get();
    }

    @Test void theThreadThatAsksHasItOrIsToldAndNoOtherHasIt() throws Exception {
        CompletableFuture<RealTime> told = new CompletableFuture<>();

        List<String> asked = onAThread(() -> told.complete(RealTime.ask()));

        assertNotEquals(RealTime.UNKNOWN, told.get());
        assertEquals(List.of(told.get() == RealTime.HAD ? REAL : USUAL, USUAL), asked);
        assertEquals(List.of(USUAL, USUAL), onAThread(() -> { }));
    }

    @Test void whoTriesItKeepsNothingOfIt() {
        assertNotEquals(RealTime.UNKNOWN, RealTime.tried());
        assertEquals(USUAL, ofThisThread());
    }
}
