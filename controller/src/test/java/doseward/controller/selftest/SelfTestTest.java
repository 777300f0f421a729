package doseward.controller.selftest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.controller.clock.MachineClock;
import doseward.controller.clock.SystemClock;
import doseward.engine.ClockReading;
import doseward.engine.Il2;
import doseward.engine.Input;
import doseward.engine.Machine.Failing;
import doseward.journal.Entry;
import doseward.journal.SqliteJournal;
import doseward.language.Documents;
import doseward.protocol.Protocol;
import doseward.trace.Requirement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelfTestTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Supplier<Duration> QUICK = () -> Duration.ZERO;

    @TempDir Path folder;

    /** A check that is made up. */
    private record Planted(String name, Supplier<Optional<String>> found) implements Check {
        @Override public Optional<String> trouble() {
            return found.get();
        }
    }

    @Requirement({"GIP 3.4.1", "GIP 3.4.2"})
    @Test void allChecksThatArePassedAreNamedInTheirOrder() {
        Input.SelfTested tested = new SelfTest(List.of(sound("clocks"), sound("journal")), QUICK).test(NOON);

        assertEquals(new Input.SelfTested(NOON, List.of("clocks", "journal"), Optional.empty()), tested);
    }

    @Requirement({"GIP 3.4.5", "GIP 3.3.4"})
    @Test void theFirstThatIsNotPassedEndsTheTest() {
        List<String> asked = new ArrayList<>();
        Check never = new Planted("never", () -> {
            asked.add("never");
            return Optional.empty();
        });

        Input.SelfTested tested = new SelfTest(List.of(sound("clocks"),
            new Planted("journal", () -> Optional.of("it is gone")), never), QUICK).test(NOON);

        assertEquals(new Input.SelfTested(NOON, List.of("clocks"),
            Optional.of(new Failing("journal", "it is gone"))), tested);
        assertEquals(List.of(), asked);
    }

    @Test void aCheckThatBreaksDownIsNotPassed() {
        Input.SelfTested tested = new SelfTest(List.of(new Planted("planner", () -> {
            throw new IllegalStateException("a file is gone");
        })), QUICK).test(NOON);

        assertTrue(tested.failing().orElseThrow().found().contains("a file is gone"), tested.toString());
    }

    @Requirement("GIP 3.4.3")
    @Test void aTestThatTakesTooLongIsNotPassed() {
        Deque<Duration> times = new ArrayDeque<>(List.of(Duration.ZERO,
            SelfTest.LONGEST.plusMillis(1)));

        Input.SelfTested tested = new SelfTest(List.of(sound("clocks")), times::removeFirst).test(NOON);

        assertTrue(tested.failing().orElseThrow().found().contains("took 10 s"), tested.toString());
    }

    @Requirement("GIP 3.3.3")
    @Test void theDoseThatWasWorkedOutByHandComesOut() {
        assertEquals(KnownAnswer.ANSWER, KnownAnswer.words(KnownAnswer.plan()));
        assertEquals(Optional.empty(), new CalculationCheck().trouble());
    }

    @Requirement("GIP 3.4.2")
    @Test void theInterlockSaysNoToAPlantedOrder() {
        assertEquals(Optional.empty(), new InterlockCheck().trouble());
    }

    @Requirement("GIP 3.3.2")
    @Test void aByteOfTheProgramThatChangedIsFound() throws Exception {
        Path jar = Files.writeString(folder.resolve("controller.jar"), "classes");
        ProgramCheck check = ProgramCheck.of(List.of(folder));
        assertEquals(Optional.empty(), check.trouble());

        Files.writeString(jar, "clesses");
        assertTrue(check.trouble().orElseThrow().contains("no longer those"), check.trouble().toString());

        Files.delete(jar);
        assertTrue(check.trouble().isPresent());
    }

    @Test void twoProgramsHaveTwoHashes() throws Exception {
        Files.writeString(folder.resolve("controller.jar"), "classes");
        String before = ProgramCheck.of(List.of(folder)).name();
        Files.writeString(folder.resolve("controller.jar"), "clesses");

        assertTrue(before.matches("program sha256 [0-9a-f]{64}"), before);
        assertTrue(!before.equals(ProgramCheck.of(List.of(folder)).name()));
    }

    @Requirement("GIP 3.3.2")
    @Test void aScheduleFileThatIsNoLongerWhatWasPlannedIsFound() throws Exception {
        Protocol planned = Documents.shipped().protocol("il2-high-dose-bolus").value().orElseThrow();
        assertEquals(Optional.empty(), new FilesCheck("il2-high-dose-bolus", planned).trouble());

        String other = new FilesCheck("il2-low-dose", planned).trouble().orElseThrow();
        assertTrue(other.contains("no longer what the course was planned from"), other);

        Path broken = Files.writeString(folder.resolve("broken.yaml"), "language: 1\nprotocol: [");
        String faulty = new FilesCheck(broken.toString(), planned).trouble().orElseThrow();
        assertTrue(faulty.contains("can no longer be read"), faulty);
    }

    @Requirement("GIP 3.3.2")
    @Test void aJournalThatIsNotWhatWasWrittenIsFound() throws Exception {
        Path file = folder.resolve("course.journal");
        try (SqliteJournal journal = SqliteJournal.create(file, Il2.opening())) {
            journal.append(List.of(new Entry(1, new Input.Tick(NOON), List.of())));
            assertEquals(Optional.empty(), new JournalCheck(journal).trouble());
            journal.append(List.of(new Entry(2, new Input.Tick(NOON), List.of())));
            assertEquals(Optional.empty(), new JournalCheck(journal).trouble());
        }
    }

    @Requirement({"GIP 3.4.2", "GIP 3.4.4.6"})
    @Test void aClockThatGoesBackOrShowsAYearThatCanNotBeIsFound() {
        Deque<ClockReading> readings = new ArrayDeque<>(List.of(at(NOON, 10), at(NOON, 11), at(NOON, 9),
            at(Instant.EPOCH, 12)));
        MachineClock machine = readings::removeFirst;

        ClockCheck check = new ClockCheck(machine);

        assertEquals(Optional.empty(), check.trouble());
        assertTrue(check.trouble().orElseThrow().contains("went back"));
        assertTrue(check.trouble().orElseThrow().contains("1970"));
        assertEquals(Optional.empty(), new ClockCheck(SystemClock.ofThisMachine()).trouble());
    }

    private static ClockReading at(Instant wall, long uptime) {
        return new ClockReading(wall, Duration.ofSeconds(uptime), "one");
    }

    private static Check sound(String name) {
        return new Planted(name, Optional::empty);
    }
}
