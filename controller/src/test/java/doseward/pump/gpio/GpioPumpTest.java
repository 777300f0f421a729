package doseward.pump.gpio;

import doseward.plan.Giving.Flow;
import doseward.pump.Command.Infuse;
import doseward.pump.Command;
import doseward.pump.Report;
import doseward.pump.Token;
import doseward.pump.gpio.clock.KernelClock;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.LineFailed;
import doseward.pump.gpio.line.OutputWish;
import doseward.pump.gpio.stepper.Driver;
import doseward.pump.gpio.stepper.MotorLimits;
import doseward.pump.gpio.stepper.ThreadedMotor;
import doseward.pump.past.Past;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;


/** The pump with its threads, by this machine's clock. */
class GpioPumpTest {
    private static final Token DOSE = new Token("course", 1, 1);

    private final KernelClock clock = new KernelClock();
    private final MockBoard board = new MockBoard(() -> new KernelClock().nanos());
    private final List<Report> heard = new ArrayList<>();

    @AfterEach void giveBack() {
        board.close();
    }

    @Test void aDoseFlowsAndIsToldToItsEnd() {
        try (GpioPump pump = pump()) {
            pump.send(order(100));

            Awaitility.await().until(() -> hears(pump, Report.Finished.class));

            Report.Finished finished = (Report.Finished) heard.getLast();
            assertEquals(new Volume(100), finished.delivered());
            assertFalse(board.hasPower());
        }
    }

    @Test void aLeaseLapsesThoughNobodyPolls() {
        try (GpioPump pump = pump()) {
            pump.send(order(10_000));
            Awaitility.await().until(board::hasPower);

            Awaitility.await().until(() -> !board.hasPower());

            Awaitility.await().until(() -> hears(pump, Report.Stopped.class));
            assertEquals(Report.Cause.LEASE_LAPSED, ((Report.Stopped) heard.getLast()).cause());
        }
    }

    @Test void theEmergencyStopTakesThePowerThoughNobodyPolls() {
        try (GpioPump pump = pump()) {
            pump.send(order(10_000));
            Awaitility.await().until(board::hasPower);

            board.pressStop();

            Awaitility.await().until(() -> !board.hasPower());
            Awaitility.await().until(() -> hears(pump, Report.Stopped.class));
            assertEquals(Report.Cause.STOP_KEY, ((Report.Stopped) heard.getLast()).cause());
        }
    }

    @Test void anOrderToAPumpThatWasNotHeardDoesNotLeave() {
        try (GpioPump pump = unheard()) {
            pump.send(order(50));

            Awaitility.await().until(() -> hears(pump, Report.NotSent.class));
            assertFalse(board.hasPower());
        }
    }

    @Test void aPumpThatIsClosedHasNoPowerAndGivesAllItsLinesBack() {
        GpioPump pump = pump();
        pump.send(order(10_000));
        Awaitility.await().until(board::hasPower);

        pump.close();

        board.lines().output(new OutputWish(MockBoard.WIRING.enable(), "lamp", Level.HIGH, Level.HIGH));
        assertFalse(board.hasPower());
    }

    @Test void aPumpThatCantHaveALineGivesBackWhatItHad() {
        board.lines().output(new OutputWish(MockBoard.line(MockBoard.AIR), "lamp", Level.LOW, Level.LOW));

        LineFailed refused = assertThrows(LineFailed.class, this::unheard);

        assertTrue(refused.getMessage().contains("is already lamp"), refused.getMessage());
        board.lines().output(new OutputWish(MockBoard.WIRING.enable(), "fan", Level.LOW, Level.LOW));
        board.lines().output(new OutputWish(MockBoard.line(MockBoard.DOOR), "heater", Level.LOW, Level.LOW));
    }

    private GpioPump pump() {
        GpioPump pump = unheard();
        board.drive(MockBoard.DOOR, Level.HIGH);
        Awaitility.await().until(() -> hears(pump, Report.Alarmed.class));
        board.allIsWell();
        Awaitility.await().until(() -> hears(pump, Report.AlarmCleared.class));
        return pump;
    }

    private GpioPump unheard() {
        long now = clock.nanos();
        ThreadedMotor motor = new ThreadedMotor(
            new Driver(board.lines(), MockBoard.WIRING, MotorLimits.USUAL), MotorLimits.USUAL);
        PinDevice device = new PinDevice(MockBoard.model(MockBoard.switches()), Past.NONE,
            board.lines(), motor, now);
        return new GpioPump(device, 1, InstantSource.system(), KernelClock::new, now);
    }

    private static Command order(long microlitres) {
        return new Infuse(DOSE, List.of(new Flow(new Volume(microlitres), Rate.ofMillilitresPerHour(300))),
            Command.SHORTEST_LEASE, Instant.now().plusSeconds(60));
    }

    private boolean hears(GpioPump pump, Class<? extends Report> kind) {
        for (var report = pump.poll(); report.isPresent(); report = pump.poll()) {
            heard.add(report.get());
            if (kind.isInstance(report.get())) {
                return true;
            }
        }
        return false;
    }
}
