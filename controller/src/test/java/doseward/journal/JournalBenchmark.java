package doseward.journal;

import doseward.engine.Event;
import doseward.engine.Il2;
import doseward.engine.Input;
import doseward.engine.Opening;
import doseward.pump.Report;
import doseward.pump.Stamp;
import doseward.pump.Token;
import doseward.quantity.Volume;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long an append takes beside the bare disk, and how long a line; run it by hand, on a quiet machine.
 * The ways to the disk take turns, one append each, so that whatever else the disk does hits all alike; and
 * as at a bedside, there are turns in which nothing is appended.
 */
public final class JournalBenchmark {
    private static final int ROUNDS = 3;
    private static final int APPENDS = 1_500;
    private static final int APPENDS_A_REST = 20;
    private static final int LINES = 500_000;
    private static final int SQLITE_FRAME = 24 + 4096;
    private static final Instant AT = Instant.parse("2026-03-01T12:00:00.123Z");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private JournalBenchmark() {}

    private interface Append {
        void of(Entry entry) throws Exception;
    }

    /** Takes the folder to write in; its disk is the one measured. */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory(Path.of(args.length == 0 ? "." : args[0]), "benchmark");
        JournalBenchmark benchmark = new JournalBenchmark();
        for (int round = 1; round <= ROUNDS; round++) {
            benchmark.appends(folder, round);
            benchmark.lines();
        }
    }

    private void appends(Path folder, int round) throws Exception {
        Path growing = Files.createFile(folder.resolve("growing" + round));
        try (SqliteJournal journal = SqliteJournal.create(folder.resolve("journal" + round), opening());
                FileChannel bare = prepared(folder.resolve("bare" + round), 1 << 20);
                FileChannel frames = prepared(folder.resolve("frames" + round), APPENDS * SQLITE_FRAME);
                FileChannel times = prepared(folder.resolve("times" + round), 1 << 20);
                FileChannel appending = FileChannel.open(growing, StandardOpenOption.WRITE)) {
            long[][] nanos = interleaved(journal, entry -> write(bare, EntryCodec.line(entry), false),
                entry -> write(frames, new byte[SQLITE_FRAME], false),
                entry -> write(times, EntryCodec.line(entry), true),
                entry -> write(appending, EntryCodec.line(entry), false),
                entry -> journal.append(List.of(entry)));
            say("round %d, p50 (p99) in µs: line, fdatasync %s; a page of SQLite, fdatasync %s; "
                    + "line, fsync %s; line, growing file %s; journal %s; %d %% of first", round,
                told(nanos[0]), told(nanos[1]), told(nanos[2]), told(nanos[3]), told(nanos[4]),
                100 * middle(nanos[4]) / middle(nanos[0]));
        }
    }

    /** A file of zeros, as long as all that will be written: no write changes its length. */
    private static FileChannel prepared(Path file, int bytes) throws IOException {
        FileChannel channel = FileChannel.open(Files.write(file, new byte[bytes]), StandardOpenOption.WRITE);
        channel.force(true);
        return channel;
    }

    private static long[][] interleaved(Journal journal, Append... ways) throws Exception {
        long[][] nanos = new long[ways.length][APPENDS];
        for (int number = 1; number <= APPENDS; number++) {
            Entry entry = entry(number);
            for (int way = 0; way < ways.length; way++) {
                long before = System.nanoTime();
                ways[way].of(entry);
                nanos[way][number - 1] = System.nanoTime() - before;
            }
            if (number % APPENDS_A_REST == 0) {
                journal.rest();
            }
        }
        Arrays.stream(nanos).forEach(Arrays::sort);
        return nanos;
    }

    private static void write(FileChannel channel, byte[] bytes, boolean times) throws IOException {
        channel.write(ByteBuffer.wrap(bytes));
        channel.force(times);
    }

    private void lines() throws JournalFailed {
        Entry entry = entry(123_456);
        byte[] line = EntryCodec.line(entry);
        long size = 0;
        long start = System.nanoTime();
        for (int count = 0; count < LINES; count++) {
            size += EntryCodec.line(entry).length;
        }
        long written = System.nanoTime();
        for (int count = 0; count < LINES; count++) {
            size += EntryCodec.entry(line).events().size();
        }
        long read = System.nanoTime();
        Chain chain = Chain.from(line);
        for (int count = 0; count < LINES; count++) {
            chain = chain.then(line);
        }
        say("a line of %d bytes, in ns: write %d, read %d, chain %d (%d bytes in all, %s)", line.length,
            (written - start) / LINES, (read - written) / LINES, (System.nanoTime() - read) / LINES,
            size, chain);
    }

    private static Entry entry(long number) {
        Stamp stamp = new Stamp("p1", 2, 30, Duration.ofSeconds(90), new Volume(70_000), 0);
        Report report = new Report.Progress(stamp, new Token("c1", 3, 1), new Volume(12_500));
        return new Entry(number, new Input.PumpReported(AT, "A", report),
            List.of(new Event.InfusionProgressed(AT, 3, new Volume(12_500), Duration.ofSeconds(90))));
    }

    private static Opening opening() {
        return new Opening("c1", AT, "benchmark", Il2.opening().plan());
    }

    private static long middle(long[] sorted) {
        return sorted[sorted.length / 2];
    }

    private static String told(long[] sorted) {
        return middle(sorted) / 1000 + " (" + sorted[sorted.length * 99 / 100] / 1000 + ")";
    }

    private void say(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
