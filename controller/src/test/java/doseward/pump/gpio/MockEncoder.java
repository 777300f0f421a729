package doseward.pump.gpio;

import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalState;
import doseward.pump.gpio.line.Bias;
import doseward.pump.gpio.line.InputWish;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.pi4j.Pi4jLines;
import doseward.pump.gpio.shaft.EncoderWish;
import doseward.pump.gpio.shaft.Scale;
import java.util.Optional;

/** A motor with an encoder on a made-up board: each pulse turns it, unless something holds it. */
final class MockEncoder implements FaultyInput.Turned {
    private static final int FIRST = 23;
    private static final int SECOND = 24;
    private static final int STEPS_OF_A_TURN = 200 * 16;
    private static final int PHASES = 4;

    private final MockBoard board;
    private final int countsOfATurn;
    private int forward = 1;
    private int follows = 100;
    private Optional<Level> stuck = Optional.empty();
    private int behind;
    private long pulses;
    private long position;
    private long counts;

    private MockEncoder(MockBoard board, int countsOfATurn) {
        this.board = board;
        this.countsOfATurn = countsOfATurn;
    }

    static EncoderWish wish(int countsOfATurn) {
        return new EncoderWish(input(FIRST, "encoder, first"), input(SECOND, "encoder, second"),
            new Scale(200, 16, countsOfATurn));
    }

    private static InputWish input(int offset, String use) {
        return new InputWish(MockBoard.line(offset), use, Bias.PULLED_UP);
    }

    /** On the board whose pump has such an encoder. */
    static MockEncoder on(MockBoard board, int countsOfATurn) {
        MockEncoder encoder = new MockEncoder(board, countsOfATurn);
        encoder.show(0);
        DigitalOutput step = board.lines().context().registry().get(Pi4jLines.idOf(MockBoard.WIRING.step()));
        step.addListener(event -> encoder.pulse(event.state()));
        return encoder;
    }

    /** Its lines are changed for each other, or its motor's are. */
    void turnsTheOtherWay() {
        forward = -1;
    }

    /** From now on it turns so many of 100 steps that it is given. */
    void follows(int percent) {
        follows = percent;
        pulses = 0;
    }

    /** From now on it is so many steps behind those that it is given. */
    void trails(int steps) {
        behind = steps;
        pulses = 0;
    }

    /** It turns what it was behind. */
    void comesToRest() {
        long before = turned();
        behind = 0;
        turn(turned() - before);
    }

    /** Its first line does. */
    @Override public void sticks(Level level) {
        stuck = Optional.of(level);
        show(counts);
    }

    /** Its first line does. */
    @Override public void flicks() {
        board.drive(FIRST, board.level(FIRST).opposite());
    }

    private void pulse(DigitalState state) {
        if (state != DigitalState.HIGH) {
            return;
        }
        long before = turned();
        pulses++;
        turn(turned() - before);
    }

    private long turned() {
        return Math.max(0, pulses * follows / 100 - behind);
    }

    private void turn(long more) {
        position += more;
        long now = forward * Math.floorDiv(position * countsOfATurn, STEPS_OF_A_TURN);
        while (counts != now) {
            counts += Long.signum(now - counts);
            show(counts);
        }
    }

    private void show(long count) {
        board.drive(FIRST, stuck.orElse(level(count)));
        board.drive(SECOND, level(count - 1));
    }

    /** Half of the time HIGH; the second line is a quarter of a period behind the first. */
    private static Level level(long count) {
        long phase = Math.floorMod(count, PHASES);
        return phase == 1 || phase == 2 ? Level.HIGH : Level.LOW;
    }
}
