package doseward.simulator.processes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The program as a process of its own: typed to, read, and killed. */
public final class Program implements AutoCloseable {
    private final Process process;
    private final Writer keyboard;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private Program(Process process) {
        this.process = process;
        this.keyboard = process.outputWriter(StandardCharsets.UTF_8);
        Thread.ofVirtual().start(this::read);
    }

    /** The second compiler is for what runs without end, as a PIN's hashing does; it pays for little else. */
    static Program started(String... arguments) throws IOException {
        return started(List.of("-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=20000", "-XX:Tier4CompileThreshold=100000"), arguments);
    }

    /** One that reckons little: the second compiler would cost it more than it ever earns back. */
    static Program startedLightly(String... arguments) throws IOException {
        return started(List.of("-XX:TieredStopAtLevel=1"), arguments);
    }

    private static Program started(List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java",
            "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-XX:+UseSerialGC",
            "-cp", System.getProperty("java.class.path")));
        command.addAll(options);
        command.add("doseward.simulator.Doseward");
        command.addAll(List.of(arguments));
        return new Program(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    public void types(String line) throws IOException {
        keyboard.write(line + "\n");
        keyboard.flush();
    }

    boolean says(String words) {
        return lines.stream().anyMatch(line -> line.contains(words));
    }

    /** Everything it has said so far, for a failure's message. */
    public String said() {
        return String.join("\n", lines);
    }

    void assertRunning() {
        if (isOver()) {
            throw new AssertionError("it ended with " + exit() + ":\n" + said());
        }
    }

    boolean isOver() {
        return !process.isAlive();
    }

    int exit() {
        return process.exitValue();
    }

    /** As a power cut would: no hook runs, nothing is flushed. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private void read() {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            reader.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException gone) {
            lines.add("(its output ended: " + gone.getMessage() + ")");
        }
    }

    @Override public void close() {
        process.destroyForcibly();
    }
}
