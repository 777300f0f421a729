package doseward.controller.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInput;
import doseward.command.Exit;
import doseward.engine.Event;
import doseward.engine.Giver;
import doseward.engine.Il2;
import doseward.engine.Input;
import doseward.journal.Entry;
import doseward.journal.Journal;
import doseward.journal.SqliteJournal;
import doseward.plan.Plan;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.LineId;
import doseward.pump.gpio.line.Lines;
import doseward.pump.gpio.line.OutputWish;
import doseward.pump.gpio.pi4j.Pi4jLines;
import doseward.pump.past.Keepsake;
import doseward.pump.Token;
import doseward.quantity.Volume;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** A technician at a pump on a made-up board. */
class HandMoveTest {
    private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");
    private static final String YES = "nobody is connected\n";

    @TempDir
    private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<Thread> hooks = new CopyOnWriteArrayList<>();
    private final Pi4jLines board = PinsBench.board();

    @BeforeEach void aBench() throws IOException {
        PinsBench.settings(folder);
    }

    private int run(String typed, String line) {
        HandMove hand = new HandMove(() -> board, () -> new BufferedReader(new StringReader(typed)),
            InstantSource.fixed(NOW), hooks::add);
        String[] words = line.split(" ");
        Object command = words[0].equals("jog") ? new JogCommand(hand) : new PrimeCommand(hand);
        return new CommandLine(command).setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true)).execute(Stream.concat(
                Stream.of(folder.resolve("bench.yaml").toString(), "--by", "T. Echnician"),
                Stream.of(words).skip(1)).toArray(String[]::new));
    }

    private Volume lifetime() throws IOException {
        return new Keepsake(folder.resolve("bench-syringe.memory")).read().lifetime();
    }

    private String moves() throws IOException {
        return Files.readString(folder.resolve("bench-syringe.moves"));
    }

    private boolean hasPower() {
        String id = Pi4jLines.idOf(new LineId("gpiochip0", 22));
        return board.context().registry().exists(id)
            && board.context().registry().<DigitalOutput>get(id).state() == DigitalState.LOW;
    }

    @Test void whatIsMovedForwardIsToldCountedAndRemembered() throws IOException {
        int exit = run(YES, "prime --ml 0.1");

        assertEquals(Exit.DONE, exit, err.toString());
        assertTrue(out.toString().contains("bench-syringe moved 0.1 mL forward, of 0.1 mL that were wanted; "
            + "all that it ever gave is 0.1 mL."), out.toString());
        assertEquals(new Volume(100), lifetime());
        assertEquals("2026-01-05T08:00:00Z by T. Echnician: 0.1 mL forward, of 0.1 mL that were wanted; all "
            + "that it ever gave is 0.1 mL\n", moves());
    }

    @Test void whatGoesBackIsToldAndTakesNothingFromTheCounter() throws IOException {
        run(YES, "prime --ml 0.05");

        int exit = run(YES, "jog --mm 0.1 --rate 400 --back");

        assertEquals(Exit.DONE, exit, err.toString());
        assertTrue(out.toString().contains("moved 0.055 mL back, of 0.055 mL"), out.toString());
        assertEquals(new Volume(50), lifetime());
        assertEquals(2, moves().lines().count());
    }

    @Test void withoutASwitchForItNothingGoesHome() {
        assertEquals(Exit.REFUSED, run(YES, "jog --home"));
        assertTrue(err.toString().contains("has no switch that says when its plunger is all the way back"),
            err.toString());
    }

    @Test void itGoesHomeAndSaysSo() throws Exception {
        Path bench = folder.resolve("bench.yaml");
        Files.writeString(bench, Files.readString(bench) + "    home: 9\n");
        CompletableFuture<Integer> jog = CompletableFuture.supplyAsync(() -> run(YES, "jog --home"));
        Awaitility.await().until(this::hasPower);

        board.context().registry().<MockDigitalInput>get(Pi4jLines.idOf(new LineId("gpiochip0", 9)))
            .mockState(DigitalState.HIGH);

        assertEquals(Exit.DONE, jog.get(), err.toString());
        assertTrue(out.toString().contains("Its plunger is all the way back."), out.toString());
        assertEquals(Volume.ZERO, lifetime());
    }

    @Test void whoeverDoesNotSayThatNobodyIsConnectedMovesNothing() {
        assertEquals(Exit.REFUSED, run("yes\n", "jog --ml 0.1"));
        assertEquals(Exit.REFUSED, run("", "prime --ml 0.1"));
        assertEquals("That was not typed, so nothing moved.\n".repeat(2), err.toString());
        assertFalse(Files.exists(folder.resolve("bench-syringe.memory")));
    }

    @Test void toldToGoItStopsWithTheMotorOffAndCountsWhatFlowed() throws Exception {
        CompletableFuture<Integer> jog =
            CompletableFuture.supplyAsync(() -> run(YES, "jog --ml 5 --rate 60"));
        Awaitility.await().until(() -> !hooks.isEmpty() && hasPower());

        hooks.getFirst().start();

        assertEquals(Exit.REFUSED, jog.get());
        assertFalse(hasPower());
        hooks.getFirst().join();
        assertTrue(lifetime().compareTo(Volume.ofMillilitres(5)) < 0, "lifetime " + lifetime());
        assertTrue(moves().contains(", of 5 mL that were wanted"), moves());
    }

    @Test void aPumpWhoseLinesAreHeldByACourseIsLeftAlone() {
        try (Lines other = board) {
            other.output(new OutputWish(new LineId("gpiochip0", 17), "motor step",
                Level.LOW, Level.LOW));

            assertEquals(Exit.WORLD, run(YES, "jog --ml 0.1"));
        }
        assertTrue(err.toString().contains("line 17 of gpiochip0 is wanted as motor step and is already"),
            err.toString());
    }

    @Test void whileAControllerHasTheCourseNothingMoves() throws Exception {
        try (Journal _ = SqliteJournal.create(folder.resolve("course.db"), Il2.opening())) {
            assertEquals(Exit.WORLD, run(YES, "jog --ml 0.1"));
        }
        assertFalse(Files.exists(folder.resolve("bench-syringe.memory")));
        assertEquals(Exit.DONE, run(YES, "jog --ml 0.1"), err.toString());
    }

    @Test void whileADoseMayStillFlowWhatIsMovedWouldBeTakenForIt() throws Exception {
        Plan plan = Il2.opening().plan();
        try (Journal left = SqliteJournal.create(folder.resolve("course.db"), Il2.opening())) {
            left.append(List.of(new Entry(1, new Input.Tick(NOW), List.of(new Event.InfusionOrdered(NOW, 1,
                new Token("course-1", 1, 1), plan.dose(1).infusion().flows(), NOW,
                new Giver("bench-syringe", 1, plan.dose(1).vtbi(), 0), List.of())))));
        }

        assertEquals(Exit.REFUSED, run(YES, "prime --ml 0.1"));
        assertTrue(err.toString().startsWith("Of dose 1 nobody knows whether it still flows"),
            err.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "jog --ml 5.001 | --ml is above 0 and at most 5, to a thousandth",
        "jog --mm 11 | --mm is above 0 and at most 10",
        "jog --ml 0.0001 | --ml is above 0",
        "jog --ml 1 --mm 1 | are mutually exclusive",
        "jog --rate 10 | Missing required argument",
        "prime --ml 31 | --ml is above 0 and at most 30",
        "prime --ml 1 --rate 0 | --rate is above 0"})
    void whatIsBeyondItsBoundsIsNotUnderstood(String line, String sentence) {
        assertEquals(Exit.USAGE, run(YES, line), err.toString());
        assertTrue(err.toString().contains(sentence), err.toString());
    }

    @Test void aRateThatThePumpIsNotGoodForIsRefused() throws IOException {
        assertEquals(Exit.REFUSED, run(YES, "prime --ml 1 --rate 801"));
        assertTrue(err.toString().contains("The pump does not move: flows at 800 mL/h at most."),
            err.toString());
        assertEquals(Volume.ZERO, lifetime());
    }
}
