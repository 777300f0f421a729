package doseward.pump.gpio;

import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.plan.Giving.Flow;
import doseward.pump.Command;
import doseward.pump.Token;
import doseward.pump.gpio.clock.KernelClock;
import doseward.pump.gpio.line.Edge;
import doseward.pump.gpio.line.InputLine;
import doseward.pump.gpio.line.InputWish;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.Lines;
import doseward.pump.gpio.line.OutputLine;
import doseward.pump.gpio.line.OutputWish;
import doseward.pump.gpio.stepper.Driver;
import doseward.pump.gpio.stepper.MotorLimits;
import doseward.pump.gpio.stepper.ThreadedMotor;
import doseward.pump.past.Past;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A pump with its threads, by this machine's clock, whose loop hangs in reading a line. */
class HangingLoopTest {
    private static final int WATCHDOG = 4;
    private static final Equipment HELD = MockBoard.switches().heldBy(MockBoard.line(WATCHDOG));

    private final MockBoard board = new MockBoard(() -> new KernelClock().nanos());
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile boolean hangs;
    private volatile boolean hung;
    private int tries;

    @AfterEach void giveBack() {
        board.close();
    }

    /** The steps go on, for they are another thread's: that is what the watchdog is for. */
    @Test void thenTheWatchdogIsFedNoMoreThoughThePulsesGoOn() {
        AtomicInteger edges = new AtomicInteger();
        AtomicInteger steps = new AtomicInteger();
        try (GpioPump pump = pump()) {
            board.output(WATCHDOG).addListener(event -> edges.incrementAndGet());
            board.output(MockBoard.WIRING.step().offset()).addListener(event -> steps.incrementAndGet());
            board.allIsWell();
            Awaitility.await().until(() -> pump.poll().isPresent());
            Awaitility.await().until(() -> begins(pump));
            Awaitility.await().until(() -> edges.get() > 50);

            hangs = true;
            Awaitility.await().until(() -> hung);
            int fed = edges.get();
            int made = steps.get();

            Awaitility.await().during(Duration.ofMillis(300)).until(() -> edges.get() == fed);
            assertTrue(steps.get() > made);
            end.countDown();
        }
    }

    /** A switch that settles may still forbid it; then it is another dose. */
    private boolean begins(GpioPump pump) {
        tries++;
        pump.send(new Command.Infuse(new Token("course", tries, 1),
            List.of(new Flow(Volume.ofMillilitres(10), Rate.ofMillilitresPerHour(300))),
            Command.LONGEST_LEASE, Instant.now().plusSeconds(60)));
        return board.hasPower();
    }

    private GpioPump pump() {
        long now = new KernelClock().nanos();
        Driver driver = new Driver(board.lines(), MockBoard.WIRING, MotorLimits.USUAL, HELD.driverSettles());
        ThreadedMotor motor = new ThreadedMotor(driver, MotorLimits.USUAL);
        PinDevice device = new PinDevice(MockBoard.model(HELD), Past.NONE, new Hanging(),
            motor, now);
        return new GpioPump(device, 1, InstantSource.system(), KernelClock::new, now);
    }

    /** The board's lines, of which the door can't be read once it hangs. */
    private final class Hanging implements Lines {
        @Override public OutputLine output(OutputWish wish) {
            return board.lines().output(wish);
        }

        @Override public InputLine input(InputWish wish) {
            InputLine line = board.lines().input(wish);
            return wish.line().offset() == MockBoard.DOOR ? new HangingInput(line) : line;
        }

        @Override public void close() {
            board.lines().close();
        }
    }

    private final class HangingInput implements InputLine {
        private final InputLine line;

        HangingInput(InputLine line) {
            this.line = line;
        }

        @Override public Level level() {
            if (hangs) {
                hung = true;
                await();
            }
            return line.level();
        }

        private void await() {
            try {
                end.await();
            } catch (InterruptedException nobodyDoes) {
                throw new IllegalStateException(nobodyDoes);
            }
        }

        @Override public Optional<Edge> poll() {
            return line.poll();
        }

        @Override public void close() {
            line.close();
        }
    }
}
