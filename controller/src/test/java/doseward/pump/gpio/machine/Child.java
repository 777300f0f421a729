package doseward.pump.gpio.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another program within the machine. */
final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader words;

    private Child(List<String> before, Class<?> main) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
            "-cp", System.getProperty("java.class.path"), main.getName()));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        words = process.inputReader();
    }

    static Child start(Class<?> main) throws IOException {
        return new Child(List.of(), main);
    }

    /** One that may open only what its user owns; it still reads these classes, wherever they lie. */
    static Child startWithoutRights(Class<?> main) throws IOException {
        return new Child(List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search"), main);
    }

    /** Listens until the word comes; the child's end without it is a failure. */
    void awaitWord(String word) throws IOException {
        List<String> said = new ArrayList<>();
        for (String line = words.readLine(); line != null; line = words.readLine()) {
            said.add(line);
            if (line.contains(word)) {
                return;
            }
        }
        assertTrue(false, "it never said " + word + ", but " + said);
    }

    /** As {@code kill -STOP} does: it stands still, and learns nothing of it. */
    void pause() throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("kill", "-STOP", Long.toString(process.pid())).start();
        assertTrue(kill.waitFor(10, TimeUnit.SECONDS));
        assertEquals(0, kill.exitValue());
    }

    /** As {@code kill -9} does: it learns nothing of it. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        assertTrue(process.waitFor(10, TimeUnit.SECONDS));
    }

    @Override public void close() {
        process.destroyForcibly();
    }
}
