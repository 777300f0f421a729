package doseward.pump.gpio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.pi4j.io.gpio.digital.DigitalOutput;
import doseward.pump.Command;
import doseward.pump.Report.Finished;
import doseward.pump.gpio.stepper.Motor;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pump whose motor has power only while a watchdog outside is fed. */
class FedPumpTest {
    private static final int WATCHDOG = 4;
    private static final Duration LOOK = GpioPump.LOOKS_EVERY;

    private final TriedPump tried = new TriedPump(MockBoard.switches().heldBy(MockBoard.line(WATCHDOG)));
    private final MockBoard board = tried.board();
    private final AtomicInteger edges = new AtomicInteger();

    @BeforeEach void allIsWell() {
        tried.allIsWell();
        DigitalOutput line = board.output(WATCHDOG);
        line.addListener(event -> edges.incrementAndGet());
    }

    @AfterEach void giveBack() {
        tried.close();
    }

    private int fedIn(Duration time) {
        int before = edges.get();
        tried.pass(time);
        return edges.get() - before;
    }

    @Test void anIdlePumpFeedsNothing() {
        assertEquals(0, fedIn(Duration.ofSeconds(10)));
    }

    @Test void whileADoseFlowsThereIsAnEdgeAtEachLookAndThenNoMore() {
        tried.infuse(TriedPump.order(300));

        assertEquals(200, fedIn(Duration.ofSeconds(1)));
        tried.pass(Duration.ofSeconds(4));
        assertTrue(tried.last(Finished.class).isPresent());
        assertEquals(0, fedIn(Duration.ofSeconds(1)));
    }

    /** The watchdog needs a few edges until the motor has power; a step before would be lost. */
    @Test void noStepIsMadeBeforeTheWatchdogHasPoweredTheMotor() {
        AtomicInteger steps = new AtomicInteger();
        board.output(MockBoard.WIRING.step().offset()).addListener(event -> steps.incrementAndGet());
        tried.infuse(TriedPump.order(1_000));

        int fed = fedIn(Feed.POWERS_WITHIN.minus(LOOK));

        assertEquals(0, steps.get());
        assertEquals(19, fed);
        tried.pass(Duration.ofMillis(50));
        assertTrue(steps.get() > 0);
    }

    @Test void aLeaseThatLapsesEndsIt() {
        tried.infuse(TriedPump.order(10_000));
        tried.pass(Duration.ofSeconds(5));

        assertEquals(0, fedIn(Duration.ofSeconds(1)));
    }

    @Test void theEmergencyStopEndsItAtOnce() {
        tried.infuse(TriedPump.order(10_000));
        tried.pass(Duration.ofSeconds(1));

        board.pressStop();

        assertEquals(0, fedIn(Duration.ofSeconds(1)));
    }

    @Test void aLineThatIsFilledIsFedForToo() {
        tried.say(new Command.Prime(new Volume(500)));

        assertEquals(20, fedIn(LOOK.multipliedBy(20)));
    }

    /** Its loop lives, and says so no more: what gives the pulses does not. */
    @Requirement("GIP 3.5.1")
    @Test void aThreadThatGivesNoPulsesAnyMoreEndsItWithinItsBound() {
        tried.infuse(TriedPump.order(10_000));
        tried.pass(Duration.ofSeconds(1));
        int before = edges.get();

        tried.passWithAHangingMotor(Duration.ofSeconds(1));

        int most = (int) Motor.ALIVE_WITHIN.dividedBy(LOOK);
        assertTrue(edges.get() - before <= most, edges.get() - before + " edges, and not " + most);
        assertTrue(edges.get() - before > 0);
    }
}
