package doseward.pump.gpio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.pi4j.io.gpio.digital.DigitalState;
import doseward.pump.Report.Cause;
import doseward.pump.Report.Stopped;
import doseward.quantity.Rate;
import doseward.trace.Requirement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long the motor turns on once the emergency stop is down: nothing is waited for but the next look. */
class EmergencyStopTest {
    private static final Duration LOOK = GpioPump.LOOKS_EVERY;
    private static final Duration BEFORE = Duration.ofSeconds(1);

    private final TriedPump tried = new TriedPump(MockBoard.switches());
    private final MockBoard board = tried.board();
    private long steps;

    @BeforeEach void aDoseFlows() {
        tried.allIsWell();
        board.output(MockBoard.WIRING.step().offset())
            .addListener(event -> steps += event.state() == DigitalState.HIGH ? 1 : 0);
        tried.infuse(TriedPump.order(10_000));
        tried.pass(BEFORE);
    }

    @AfterEach void giveBack() {
        tried.close();
    }

    @Requirement("Open PCA R6.5.0(6)")
    @Test void pressedRightAfterALookItTakesThePowerAtTheNextAndNotANanosecondLater() {
        board.pressStop();
        tried.motor().turnTo(tried.nanos() + LOOK.toNanos() - 1);
        assertTrue(board.hasPower());

        tried.pass(LOOK);

        assertFalse(board.hasPower());
        assertEquals(Cause.STOP_KEY, tried.last(Stopped.class).orElseThrow().cause());
    }

    /** What is told is each step that was made, those until the stop among them. */
    @Requirement("Open PCA R6.5.0(6)")
    @Test void atMostWhatFlowsInALookIsGivenAfterItAndThenNoStep() {
        long before = steps;
        board.pressStop();
        tried.pass(LOOK);
        long made = steps;

        tried.pass(Duration.ofSeconds(1));

        assertEquals(made, steps);
        long aSecond = MockBoard.STEP.stepsIn(Rate.ofMillilitresPerHour(300).in(Duration.ofSeconds(1)));
        long most = aSecond / Duration.ofSeconds(1).dividedBy(LOOK) + 1;
        assertTrue(made - before <= most, made - before + " steps, at most " + most);
        assertEquals(MockBoard.STEP.mostOf(made), tried.last(Stopped.class).orElseThrow().delivered());
    }
}
