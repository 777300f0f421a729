package doseward.pump.gpio;

import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalState;
import doseward.pump.gpio.line.Bias;
import doseward.pump.gpio.line.InputWish;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.pi4j.Pi4jLines;
import doseward.quantity.Volume;

/** The drops below a bag on a made-up board: what the motor moves towards the patient lets them fall. */
final class MockDrops implements FaultyInput.Turned {
    private static final int LINE = 8;
    static final InputWish WISH = new InputWish(MockBoard.line(LINE), "drops", Bias.PULLED_UP);

    private final MockBoard board;
    private long each = MockBoard.STEP.stepsIn(new Volume(50));
    private long hanging;
    private boolean stuck;

    private MockDrops(MockBoard board) {
        this.board = board;
    }

    /** On the board whose pump has such a sensor. */
    static MockDrops on(MockBoard board) {
        MockDrops drops = new MockDrops(board);
        board.drive(LINE, Level.HIGH);
        DigitalOutput step = board.lines().context().registry().get(Pi4jLines.idOf(MockBoard.WIRING.step()));
        step.addListener(event -> drops.pulse(event.state()));
        return drops;
    }

    /** From now on each is so large. */
    void are(Volume size) {
        each = MockBoard.STEP.stepsIn(size);
    }

    /** One falls. */
    void fall() {
        flicks();
        flicks();
    }

    @Override public void sticks(Level level) {
        stuck = true;
        board.drive(LINE, level);
    }

    @Override public void flicks() {
        board.drive(LINE, board.level(LINE).opposite());
    }

    private void pulse(DigitalState state) {
        boolean forward = board.at(MockBoard.WIRING.direction().offset()) == MockBoard.WIRING.forward();
        if (state == DigitalState.HIGH && forward && ++hanging >= each && !stuck) {
            hanging = 0;
            fall();
        }
    }
}
