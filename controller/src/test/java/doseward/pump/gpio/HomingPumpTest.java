package doseward.pump.gpio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.pump.Command;
import doseward.pump.Report.Alarmed;
import doseward.pump.Report.Cause;
import doseward.pump.Report.Finished;
import doseward.pump.Report.Primed;
import doseward.pump.Report.Started;
import doseward.pump.Report.Stopped;
import doseward.pump.Report.Trouble;
import doseward.pump.gpio.line.Bias;
import doseward.pump.gpio.line.InputWish;
import doseward.pump.gpio.line.Level;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pump that knows when its plunger is all the way back, and has a button that stops it. */
class HomingPumpTest {
    private static final int HOME = 9;
    private static final int STOP = 20;
    private static final Rate RATE = Rate.ofMillilitresPerHour(300);
    private static final Volume BOUND = new Volume(500);

    private final TriedPump tried = new TriedPump(MockBoard.switches()
        .withHome(wish(HOME, "home")).with(new Buttons(Optional.empty(), Optional.of(wish(STOP, "stop")))));
    private final MockBoard board = tried.board();

    private static InputWish wish(int offset, String use) {
        return new InputWish(MockBoard.line(offset), use, Bias.PULLED_UP);
    }

    @BeforeEach void allIsWell() {
        board.drive(HOME, Level.LOW);
        board.drive(STOP, Level.HIGH);
        tried.allIsWell();
    }

    @AfterEach void giveBack() {
        tried.close();
    }

    @Test void whatGoesHomeStopsThere() {
        assertEquals(Optional.empty(), tried.pump().move(Move.home(BOUND, RATE)));
        tried.pass(Duration.ofSeconds(2));
        assertFalse(tried.pump().isHome());

        board.drive(HOME, Level.HIGH);
        tried.pass(Duration.ofMillis(20));

        assertTrue(tried.pump().isHome());
        assertTrue(tried.last(Primed.class).isPresent());
        assertFalse(board.hasPower());
        assertTrue(BOUND.isAbove(tried.pump().moved()), tried.pump().moved().toString());
        assertEquals(Optional.of("its plunger is all the way back"),
            tried.pump().move(Move.home(BOUND, RATE)));
    }

    @Test void whatDoesNotComeHomeStopsAtItsBound() {
        tried.pump().move(Move.home(BOUND, RATE));

        tried.pass(Duration.ofSeconds(10));

        assertFalse(tried.pump().isHome());
        assertEquals(BOUND, tried.pump().moved());
        assertFalse(board.hasPower());
    }

    @Test void whatIsTakenBackOfABlockedLineStopsAtHomeToo() {
        tried.infuse(TriedPump.order(10_000));
        tried.pass(Duration.ofSeconds(4));
        board.drive(MockBoard.OCCLUSION, Level.HIGH);
        tried.pass(Duration.ofMillis(30));
        assertTrue(tried.motor().isTurning());

        board.drive(HOME, Level.HIGH);
        tried.pass(Duration.ofMillis(20));

        assertFalse(tried.motor().isTurning());
    }

    @Test void aHomeOrAButtonThatNeverRestsIsAFault() {
        for (int offset : new int[] {HOME, STOP}) {
            tried.heard().clear();
            for (int change = 0; change < 100; change++) {
                board.drive(offset, change % 2 == 0 ? Level.HIGH : Level.LOW);
                tried.pass(GpioPump.LOOKS_EVERY);
            }

            assertEquals(Trouble.FAULT, tried.last(Alarmed.class).orElseThrow().trouble());
            assertTrue(tried.faults().contains(" changes all the time"), tried.faults());
            tried.pass(Duration.ofSeconds(3));
        }
    }

    /** A full syringe begins there. */
    @Test void aDoseMayBeginAtHome() {
        board.drive(HOME, Level.HIGH);
        tried.pass(Duration.ofMillis(50));
        tried.infuse(TriedPump.order(500));

        tried.pass(Duration.ofSeconds(4));
        tried.say(new Command.Renew(TriedPump.DOSE, Duration.ofSeconds(30)));
        tried.pass(Duration.ofSeconds(6));

        assertTrue(tried.last(Finished.class).isPresent());
    }

    @Test void aButtonStopsADoseAndDoesNotHold() {
        tried.infuse(TriedPump.order(10_000));
        tried.pass(Duration.ofSeconds(1));

        board.drive(STOP, Level.LOW);
        tried.pass(Duration.ofMillis(30));

        assertEquals(Cause.STOP_KEY, tried.last(Stopped.class).orElseThrow().cause());
        assertFalse(board.hasPower());
        board.drive(STOP, Level.HIGH);
        tried.pass(Duration.ofMillis(30));
        tried.heard().clear();
        tried.say(TriedPump.order(2, 100));
        assertTrue(tried.last(Started.class).isPresent());
    }

    @Test void aStopButtonThatIsStuckIsTold() {
        board.drive(STOP, Level.LOW);
        tried.pass(Duration.ofSeconds(61));

        assertEquals(Trouble.KEY_STUCK, tried.last(Alarmed.class).orElseThrow().trouble());
    }
}
