package doseward.simulator.benchmark;

import doseward.diagnostic.LineForm;
import doseward.language.Library;
import doseward.language.Reader;
import doseward.language.Reading;
import doseward.language.Shipped;
import doseward.language.source.SourceFile;
import doseward.simulator.Doseward;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * How long a protocol file of 10,000 lines takes to be read and checked: warm, and as a whole process from
 * its start to its end. Run its {@code main}; speed is measured here and asserted nowhere.
 */
final class CheckBenchmark {
    private static final int LINES = 10_000;
    private static final int WARM = 8;
    private static final int MEASURED = 15;
    private static final int PROCESSES = 5;

    private CheckBenchmark() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        measure("many orders", LongFile.ofOrders(LINES));
        measure("many rules", LongFile.ofRules(LINES));
        measure("the longest shipped", longest());
    }

    private static void measure(String what, String text) throws IOException, InterruptedException {
        report(what + ", warm", text, WARM, warm(text, WARM + MEASURED));
        report(what + ", a whole process", text, 0, processes(text));
    }

    private static String longest() {
        return Shipped.protocols().stream().map(name -> ((SourceFile.Readable) Shipped.protocol(name)
            .orElseThrow()).text()).max((one, other) -> Integer.compare(one.length(), other.length()))
            .orElseThrow();
    }

    private static void report(String what, String text, int warm, List<Long> all) {
        List<Long> times = new ArrayList<>(all.subList(warm, all.size()));
        Collections.sort(times);
        System.out.printf(Locale.ROOT, "%-36s %,7d lines   least %7.1f ms   median %7.1f ms%n", what,
            text.lines().count(), times.getFirst() / 1e6, times.get(times.size() / 2) / 1e6);
    }

    private static List<Long> warm(String text, int rounds) {
        Library library = new Shipped();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<Long> times = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            Reading<?> reading = Reader.protocol(SourceFile.of("long.yaml", bytes), library);
            times.add(System.nanoTime() - start);
            requireSound(reading);
        }
        return times;
    }

    /** A file in which something is found would measure its messages. */
    private static void requireSound(Reading<?> reading) {
        if (!reading.findings().diagnostics().isEmpty()) {
            throw new IllegalStateException(LineForm.of(reading.findings()).lines().limit(20).toList()
                .toString());
        }
    }

    private static List<Long> processes(String text) throws IOException, InterruptedException {
        Path file = Files.createTempFile("long", ".yaml");
        try {
            Files.writeString(file, text);
            List<Long> times = new ArrayList<>();
            for (int round = 0; round < PROCESSES; round++) {
                long start = System.nanoTime();
                int code = process(file).waitFor();
                times.add(System.nanoTime() - start);
                if (code != 0) {
                    throw new IllegalStateException("check ended with " + code);
                }
            }
            return times;
        } finally {
            Files.delete(file);
        }
    }

    private static Process process(Path file) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
            "-cp", System.getProperty("java.class.path"), Doseward.class.getName(), "check", file.toString())
            .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }
}
