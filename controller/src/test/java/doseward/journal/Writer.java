package doseward.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A process that appends and rests for as long as it lives, and says the number of each entry taken. */
final class Writer implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;

    private Writer(Process process) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
    }

    /** What the process runs: opens the journal, says its last number, and appends one to four at a time. */
    public static void main(String[] args) throws JournalFailed {
        long seed = Long.parseLong(args[1]);
        PrintStream said = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (SqliteJournal journal = SqliteJournal.open(Path.of(args[0]))) {
            long last = journal.entries().size();
            SplittableRandom random = new SplittableRandom(last);
            said.println(last);
            while (!said.checkError()) {
                long next = last + 1 + random.nextInt(4);
                journal.append(Sample.entries(seed, last + 1, next));
                journal.rest();
                last = next;
                said.println(last);
            }
        }
    }

    /** Starts the process on the same Java and class path as this one. */
    static Writer start(Path file, long seed) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new Writer(new ProcessBuilder(List.of(java, "-XX:TieredStopAtLevel=1", "-Xshare:auto",
            "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
            Writer.class.getName(), file.toString(), Long.toString(seed)))
            .redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /** The next number it says; waits for it. */
    long next() {
        try {
            String line = out.readLine();
            if (line == null) {
                throw new IllegalStateException("the writing process ended by itself");
            }
            return Long.parseLong(line);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** Kills it with no warning, and gives every number that it had said and that was not heard yet. */
    List<Long> kill() throws InterruptedException, IOException {
        // Through its handle, for the process itself would close what it had written before we read it.
        process.toHandle().destroyForcibly();
        process.waitFor();
        List<Long> rest = new ArrayList<>();
        StringBuilder number = new StringBuilder();
        for (int read = out.read(); read != -1; read = out.read()) {
            if (read == '\n') {
                rest.add(Long.parseLong(number.toString()));
                number.setLength(0);
            } else {
                number.append((char) read);
            }
        }
        return rest;
    }

    @Override public void close() {
        process.destroyForcibly();
    }
}
