package doseward.console;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.console.people.Badges;
import doseward.door.Bench;
import doseward.door.DoorFile;
import doseward.door.Visitor;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Screens that follow a course: all see the same, at once, and nothing is lost when a line drops. */
class LiveTest {
    private static final int SCREENS = 50;

    @TempDir
    private Path folder;
    private Path people;
    private Bench bench;
    private Console console;
    private final List<AutoCloseable> open = new ArrayList<>();

    @BeforeEach void opens() throws IOException {
        bench = new Bench(folder);
        people = Badges.file(folder);
        console = Console.open(0, DoorFile.read(bench.place()).orElseThrow(), people, _ -> { },
            new SecureRandom());
    }

    @AfterEach void closes() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
        console.close();
        bench.close();
    }

    private Screen screen(String name) throws IOException, InterruptedException {
        Screen screen = new Screen(console.address());
        open.add(screen);
        return screen.as(name);
    }

    private Follower follow(Screen screen, Optional<Long> after) {
        Follower follower = Follower.of(screen, after);
        open.add(follower);
        await().until(follower::hasStatus);
        return follower;
    }

    private long last() {
        return bench.entries().size();
    }

    @Test void aScreenIsToldWhereTheCourseStandsAndWhatHappens() throws Exception {
        Screen screen = screen("N. Urse");
        Follower follower = follow(screen, Optional.empty());

        screen.act("k-1", "hold because chills");

        await().until(() -> follower.entries().contains(last()));
        await().until(() -> follower.status().path("holds").size() == 1);
        assertEquals("simulation", follower.status().path("stage").asString());
        assertTrue(follower.doses().path("doses").size() > 0);
    }

    @Test void aLineThatDroppedIsTakenUpWithoutLoss() throws Exception {
        Screen screen = screen("N. Urse");
        Follower first = follow(screen, Optional.empty());
        screen.act("k-0", "record systolic pressure 110 mmHg");
        await().until(() -> first.entries().contains(last()));
        long had = last();
        first.close();
        for (int at = 1; at <= 30; at++) {
            screen.act("k-" + at, "record systolic pressure " + (110 + at) + " mmHg");
        }

        Follower again = follow(screen, Optional.of(had));

        await().until(() -> again.entries().contains(last()));
        assertEquals(LongStream.rangeClosed(had + 1, last()).boxed().toList(), again.entries());
    }

    @Test void whatIsOlderThanWhatIsKeptIsAskedOfTheDoor() throws Exception {
        Screen screen = screen("N. Urse");
        for (int at = 1; at <= ConsoleBounds.ENTRIES_KEPT + 20; at++) {
            screen.act("k-" + at, "record systolic pressure " + (50 + at % 150) + " mmHg");
        }

        Follower follower = follow(screen, Optional.of(0L));

        await().until(() -> follower.entries().contains(last()));
        assertEquals(LongStream.rangeClosed(1, last()).boxed().toList(), follower.entries());
    }

    @Test void fiftyScreensSeeItWithinAFifthOfASecond() throws Exception {
        Screen nurse = screen("N. Urse");
        List<Follower> all = new ArrayList<>();
        for (int at = 0; at < SCREENS; at++) {
            all.add(follow(nurse, Optional.empty()));
        }
        List<Long> lags = new ArrayList<>();
        for (int at = 1; at <= 10; at++) {
            nurse.act("k-" + at, "record systolic pressure " + (110 + at) + " mmHg");
            long known = System.nanoTime();
            long entry = last();
            await().pollInterval(Duration.ofMillis(2)).until(() ->
                all.stream().allMatch(one -> one.entries().contains(entry)));
            lags.add((all.stream().mapToLong(one -> one.cameAt(entry)).max().orElseThrow() - known)
                / 1_000_000);
        }

        assertTrue(lags.stream().sorted().toList().get(5) < 200, "the median of " + lags + " ms");
    }

    @Test void whoIsNoLongerSignedInIsToldNothingMore() throws Exception {
        Screen screen = screen("N. Urse");
        Follower follower = follow(screen, Optional.empty());

        Badges.remove(people, "N. Urse");

        await().atMost(Duration.ofSeconds(20)).until(follower::isOut);
    }

    @Test void thatTheControllerHasLeftIsSaid() throws Exception {
        Follower follower = follow(screen("V. Iewer"), Optional.empty());

        bench.stopTheLoop();

        await().until(follower::hasLeft);
    }

    @Test void aConsoleThatLeavesTellsItsScreensFirst() throws Exception {
        Follower follower = follow(screen("V. Iewer"), Optional.empty());
        Thread leaving = Thread.ofVirtual().start(console::leave);

        bench.stopTheLoop();

        await().until(follower::hasLeft);
        assertTrue(leaving.join(Duration.ofSeconds(30)), "it waits for nothing more");
    }

    @Test void nobodyIsWaitedForOnceTheDoorHasSaidThatTheLoopHasLeft() throws Exception {
        try (Visitor door = new Visitor(DoorFile.read(bench.place()).orElseThrow());
                Feed feed = Feed.of(door)) {
            await().until(() -> !feed.frame().isEmpty());
            Thread waiting = Thread.ofVirtual().start(() -> feed.awaitLeft(Duration.ofMinutes(1)));

            bench.stopTheLoop();

            assertTrue(waiting.join(Duration.ofSeconds(30)), "the door has said it");
            assertTrue(feed.frame().left(), "it was waited for");
        }
    }
}
