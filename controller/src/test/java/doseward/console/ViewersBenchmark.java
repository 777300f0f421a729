package doseward.console;

import static org.awaitility.Awaitility.await;

import doseward.console.people.Badges;
import doseward.door.Bench;
import doseward.door.DoorFile;
import doseward.engine.Il2;
import doseward.engine.Phase;
import doseward.journal.SqliteJournal;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/**
 * How long a turn takes while fifty screens follow the course and fetch its pages, beside the same turns
 * without a screen; run it by hand, on a quiet machine. Both take turns, each on a course of its own with its
 * journal on the disk, in the same seconds of the same dose. The screens live in the same process and on the
 * same cores, which is harder on the loop than browsers elsewhere are.
 */
public final class ViewersBenchmark {
    private static final int SCREENS = 50;
    private static final int ROUNDS = 4;
    private static final int SECONDS = 800;
    /** The loop turns about each two milliseconds here; so many turns are one second of the course. */
    private static final int TURNS_A_SECOND = 5;
    private static final List<String> PAGES = List.of("/1/status", "/1/doses", "/1/chart", "/1/readings");
    private static final int EACH_ASKS_AFTER_MS = 2_000;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final LongAdder pages = new LongAdder();

    private ViewersBenchmark() {}

    /** Takes the folder to write in. */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory(Path.of(args.length == 0 ? "." : args[0]), "viewers");
        ViewersBenchmark benchmark = new ViewersBenchmark();
        for (int round = 1; round <= ROUNDS; round++) {
            benchmark.round(Files.createDirectory(folder.resolve("alone" + round)), round, 0);
            benchmark.round(Files.createDirectory(folder.resolve("seen" + round)), round, SCREENS);
        }
    }

    private void round(Path folder, int round, int screens) throws Exception {
        pages.reset();
        try (SqliteJournal journal = SqliteJournal.create(folder.resolve("course.db"), Il2.opening())) {
            Bench bench = new Bench(folder, journal);
            Console console = Console.open(0, DoorFile.read(bench.place()).orElseThrow(), Badges.file(folder),
                _ -> { }, new SecureRandom());
            Screen screen = new Screen(console.address()).as("N. Urse");
            List<Follower> followers = new ArrayList<>();
            for (int at = 0; at < screens; at++) {
                followers.add(Follower.of(screen, Optional.empty()));
            }
            try (ScheduledExecutorService asking = asking(screen, screens)) {
                flows(bench);
                long[] nanos = turns(bench);
                asking.shutdownNow();
                say(round, screens, nanos, followers);
            }
            followers.forEach(Follower::close);
            screen.close();
            console.close();
            bench.close();
        }
    }

    private ScheduledExecutorService asking(Screen screen, int screens) {
        ScheduledExecutorService asking =
            Executors.newScheduledThreadPool(2, Thread.ofPlatform().daemon().factory());
        for (int at = 0; at < screens; at++) {
            int own = at;
            asking.scheduleAtFixedRate(() -> asks(screen, own), EACH_ASKS_AFTER_MS * (long) at / screens,
                EACH_ASKS_AFTER_MS, TimeUnit.MILLISECONDS);
        }
        return asking;
    }

    private void asks(Screen screen, int own) {
        try {
            String page = PAGES.get((own + pages.intValue()) % PAGES.size());
            if (screen.get(page).statusCode() == 200) {
                pages.increment();
            }
        } catch (IOException gone) {
            out.println("A page was not had: " + gone.getMessage());
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private static void flows(Bench bench) throws Exception {
        bench.does("N. Urse", "nurse", "k1", "record systolic pressure 110 mmHg");
        bench.does("N. Urse", "nurse", "k2", "record creatinine 0.9 mg/dL");
        bench.does("N. Urse", "nurse", "k3", "confirm dose 1");
        bench.goTo(Il2.due(1));
        await().until(() -> bench.course().dose(1).phase() instanceof Phase.Infusing);
    }

    /** The longest turn of each second of the course: the one that heard its pump. */
    private static long[] turns(Bench bench) throws InterruptedException {
        BlockingQueue<Long> took = new ArrayBlockingQueue<>(1_000);
        bench.timesTurns(took::offer);
        long[] longest = new long[SECONDS];
        Instant began = bench.now();
        for (int second = 0; second < SECONDS; second++) {
            bench.goTo(began.plusSeconds(second + 1));
            for (int turn = 0; turn < TURNS_A_SECOND; turn++) {
                longest[second] = Math.max(longest[second], took.take());
            }
        }
        return longest;
    }

    private void say(int round, int screens, long[] nanos, List<Follower> followers) {
        Arrays.sort(nanos);
        long entries = followers.stream().mapToLong(one -> one.entries().size()).sum();
        out.println(String.format(Locale.ROOT, "round %d, %2d screens: p50 %5d us, p99 %6d us, max %6d us; "
            + "they heard %d entries and had %d pages", round, screens, nanos[SECONDS / 2] / 1_000,
            nanos[SECONDS * 99 / 100] / 1_000, nanos[SECONDS - 1] / 1_000, entries, pages.sum()));
    }
}
