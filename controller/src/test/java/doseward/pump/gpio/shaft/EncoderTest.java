package doseward.pump.gpio.shaft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An encoder whose edges come as they are written here. */
class EncoderTest {
    private static final long LATER = Encoder.HANDED_ON_WITHIN.toNanos() + 10_000;

    private final Wire first = new Wire();
    private final Wire second = new Wire();
    private final Encoder encoder = new Encoder(new TwoWires(), new EncoderWish(
        new InputWish(new LineId("bench", 1), "first", Bias.AS_IS),
        new InputWish(new LineId("bench", 2), "second", Bias.AS_IS), new Scale(200, 16, 400)));

    @Test void aPeriodForwardIsFourCountsAndOneBackTakesThemAway() {
        forward(0);
        encoder.look(LATER);
        assertEquals(4, encoder.counts());

        second.edge(Level.HIGH, 10);
        first.edge(Level.HIGH, 11);
        second.edge(Level.LOW, 12);
        first.edge(Level.LOW, 13);
        encoder.look(LATER);

        assertEquals(0, encoder.counts());
        assertEquals(Optional.empty(), encoder.doubt());
    }

    @Test void aShaftThatTremblesOnAnEdgeComesToNothing() {
        for (int time = 0; time < 100; time++) {
            first.edge(time % 2 == 0 ? Level.HIGH : Level.LOW, time);
        }

        encoder.look(LATER);

        assertEquals(0, encoder.counts());
        assertEquals(Optional.empty(), encoder.doubt());
    }

    /** The kernel may hand on a later edge of the one line before an earlier edge of the other. */
    @Test void edgesOfBothLinesCountInTheOrderInWhichTheKernelSawThem() {
        second.edge(Level.HIGH, 1_001);
        encoder.look(1_500);
        first.edge(Level.HIGH, 1_000);
        encoder.look(LATER);

        assertEquals(2, encoder.counts());
        assertEquals(Optional.empty(), encoder.doubt());
    }

    @Test void anEdgeThatCameWhileTheOtherLineWasReadIsNotLate() {
        second.edge(Level.HIGH, 1_001);
        second.whenRead(() -> first.edge(Level.HIGH, 1_000));

        encoder.settle();
        encoder.look(LATER);

        assertEquals(2, encoder.counts());
        assertEquals(Optional.empty(), encoder.doubt());
    }

    @Test void anEdgeThatComesAfterLaterOnesWereCountedIsADoubt() {
        second.edge(Level.HIGH, 1_001);
        encoder.look(1_001 + LATER);
        first.edge(Level.HIGH, 1_000);
        encoder.look(1_002 + LATER);

        assertTrue(encoder.doubt().orElseThrow().contains("do not follow one another"));
    }

    @Test void anEdgeThatTheKernelHadNoRoomForIsADoubt() {
        forward(0);
        first.lose(4);
        forward(10);

        encoder.look(LATER);

        assertTrue(encoder.doubt().orElseThrow().contains("were lost"), encoder.doubt().toString());
    }

    @Test void twoEdgesToTheSameLevelAreADoubt() {
        first.edge(Level.HIGH, 1);
        first.edge(Level.HIGH, 2);

        encoder.look(LATER);

        assertTrue(encoder.doubt().orElseThrow().contains("do not follow one another"));
    }

    @Test void aLineThatCantBeReadIsADoubtAndStopsNobodyElse() {
        first.breakDown();

        encoder.look(LATER);

        assertEquals(Optional.of("line 1 of bench is gone"), encoder.doubt());
    }

    private void forward(long at) {
        first.edge(Level.HIGH, at);
        second.edge(Level.HIGH, at + 1);
        first.edge(Level.LOW, at + 2);
        second.edge(Level.LOW, at + 3);
    }

    private class TwoWires implements Lines {
        @Override public InputLine input(InputWish wish) {
            return wish.line().offset() == 1 ? first : second;
        }

        @Override public OutputLine output(OutputWish wish) {
            throw new UnsupportedOperationException("an encoder has no outputs");
        }

        @Override public void close() {
            first.close();
            second.close();
        }
    }

    private static final class Wire implements InputLine {
        private final Deque<Edge> edges = new ArrayDeque<>();
        private long number;
        private boolean broken;
        private Runnable meanwhile = () -> { };

        void edge(Level to, long at) {
            number++;
            edges.add(new Edge(to, at, number));
        }

        /** Once, before its next edge is read. */
        void whenRead(Runnable happens) {
            meanwhile = happens;
        }

        void lose(long count) {
            number += count;
        }

        void breakDown() {
            broken = true;
        }

        @Override public Level level() {
            return Level.LOW;
        }

        @Override public Optional<Edge> poll() {
            if (broken) {
                throw new LineFailed("line 1 of bench is gone");
            }
            Runnable happens = meanwhile;
            meanwhile = () -> { };
            happens.run();
            return Optional.ofNullable(edges.poll());
        }

        @Override public void close() {
            edges.clear();
        }
    }
}
