package doseward.pump.gpio.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.pump.gpio.chip.ChipLines;
import doseward.pump.gpio.line.Bias;
import doseward.pump.gpio.line.Edge;
import doseward.pump.gpio.line.InputLine;
import doseward.pump.gpio.line.InputWish;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.LineFailed;
import doseward.pump.gpio.line.LineId;
import doseward.pump.gpio.line.Lines;
import doseward.pump.gpio.line.OutputLine;
import doseward.pump.gpio.line.OutputWish;
import java.time.Duration;
import java.util.Optional;
import org.awaitility.Awaitility;

/** What is tried of the lines themselves. */
final class LinesInside {
    private static final int MANY = 40;
    private static final Duration SOON = Duration.ofSeconds(5);

    private final Bench bench = new Bench();
    private final Lines lines = new ChipLines();

    void anOutputIsSeen() {
        try (OutputLine step = lines.output(new OutputWish(bench.line(1), "motor step", Level.HIGH,
            Level.LOW))) {
            assertEquals(Level.HIGH, bench.at(1));
            step.set(Level.LOW);
            assertEquals(Level.LOW, bench.at(1));
            step.set(Level.HIGH);
            assertEquals(Level.HIGH, bench.at(1));
        }
        assertEquals(Level.LOW, bench.at(1));
    }

    void anInputTellsItsEdgesWithTheKernelsTime() {
        try (InputLine door = lines.input(new InputWish(bench.line(2), "door", Bias.AS_IS))) {
            long before = System.nanoTime();
            bench.drive(2, Level.HIGH);
            Edge edge = await(door);

            assertEquals(Level.HIGH, edge.to());
            assertEquals(1, edge.number());
            assertTrue(before < edge.nanos() && edge.nanos() < System.nanoTime(), "its time is "
                + edge.nanos());
            assertEquals(Level.HIGH, door.level());
            bench.drive(2, Level.LOW);
            assertEquals(Level.LOW, await(door).to());
        }
    }

    /**
     * The line beside it is read at once, which paces them: gpio-sim makes one edge of two that come too
     * quickly.
     */
    void edgesThatAreReadLateAreAllThere() {
        try (InputLine paced = lines.input(new InputWish(bench.line(3), "paced", Bias.AS_IS));
                InputLine late = lines.input(new InputWish(bench.line(4), "late", Bias.AS_IS))) {
            for (int edge = 0; edge < MANY; edge++) {
                Level to = edge % 2 == 0 ? Level.HIGH : Level.LOW;
                bench.drive(4, to);
                bench.drive(3, to);
                await(paced);
            }
            for (long number = 1; number <= MANY; number++) {
                assertEquals(number, await(late).number());
            }
            assertEquals(Optional.empty(), late.poll());
        }
    }

    void anInputThatSettlesTellsOnlyWhatLasts() {
        InputWish wish = new InputWish(bench.line(5), "clamp", Bias.AS_IS, Duration.ofMillis(50));
        try (InputLine clamp = lines.input(wish)) {
            bench.drive(5, Level.HIGH);
            bench.drive(5, Level.LOW);
            bench.drive(5, Level.HIGH);
            assertEquals(Level.HIGH, await(clamp).to());
            assertEquals(Optional.empty(), clamp.poll());
        }
    }

    void aLineHasOneOwnerHere() {
        try (OutputLine lamp = lines.output(new OutputWish(bench.line(6), "lamp", Level.LOW, Level.LOW))) {
            String said = refusal(() -> lines.output(new OutputWish(bench.line(6), "sounder", Level.LOW,
                Level.LOW)));
            assertTrue(said.contains("is wanted as sounder and is already lamp"), said);
            assertEquals(Level.LOW, lamp.level());
        }
    }

    void whatThereIsNotIsSaid() {
        String said = refusal(() -> lines.input(new InputWish(bench.line(99), "door", Bias.AS_IS)));
        assertTrue(said.contains("that chip has 32 lines"), said);
        String other = refusal(() -> lines.input(new InputWish(new LineId("null", 0), "door", Bias.AS_IS)));
        assertTrue(other.contains("/dev/null is no GPIO chip"), other);
    }

    /**
     * A driver may keep the level of a line whose owner died; this one does not, and a board is not this
     * one.
     */
    void aProcessThatIsKilledLosesItsLines() throws Exception {
        try (Child child = Child.start(HoldingChild.class)) {
            child.awaitWord(HoldingChild.HOLDS);
            assertEquals(Level.HIGH, bench.at(HoldingChild.LINE));
            String said = refusal(() -> lines.output(new OutputWish(bench.line(HoldingChild.LINE),
                "motor enable",
                Level.LOW, Level.LOW)));
            assertTrue(said.contains("it is in use as " + HoldingChild.USE), said);

            child.kill();

            assertEquals(Level.LOW, bench.at(HoldingChild.LINE));
            lines.output(new OutputWish(bench.line(HoldingChild.LINE), "motor enable", Level.LOW,
                Level.LOW)).close();
        }
    }

    void aUserWithoutTheRightIsTold() throws Exception {
        try (Child child = Child.startWithoutRights(HoldingChild.class)) {
            child.awaitWord("may not be opened by this user");
        }
    }

    private static String refusal(Runnable asking) {
        return assertThrows(LineFailed.class, asking::run).getMessage();
    }

    private static Edge await(InputLine line) {
        return Awaitility.await().atMost(SOON).pollInterval(Duration.ofMillis(1))
            .until(line::poll, Optional::isPresent).orElseThrow();
    }
}
