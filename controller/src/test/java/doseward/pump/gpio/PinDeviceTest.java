package doseward.pump.gpio;

import doseward.plan.Giving.Flow;
import doseward.pump.Command.Infuse;
import doseward.pump.Command;
import doseward.pump.Dispatch;
import doseward.pump.Report.Alarmed;
import doseward.pump.Report.Cause;
import doseward.pump.Report.Finished;
import doseward.pump.Report.Said;
import doseward.pump.Report.Stopped;
import doseward.pump.Report.Trouble;
import doseward.pump.Report;
import doseward.pump.Token;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.stepper.Driver;
import doseward.pump.gpio.stepper.HandTurnedMotor;
import doseward.pump.gpio.stepper.MotorLimits;
import doseward.pump.past.Past;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;


class PinDeviceTest {
    private static final Duration LOOK = GpioPump.LOOKS_EVERY;
    private static final Token DOSE = new Token("course", 1, 1);

    private long nanos;
    private final MockBoard board = new MockBoard(() -> nanos);
    private final HandTurnedMotor motor = new HandTurnedMotor(
        new Driver(board.lines(), MockBoard.WIRING, MotorLimits.USUAL), MotorLimits.USUAL);
    private final PinDevice pump =
        new PinDevice(MockBoard.model(), new Past(3, new Volume(77)), board.lines(), motor, 0);
    private final List<Said> heard = new ArrayList<>();
    private long sequence;

    @BeforeEach void allIsWell() {
        board.allIsWell();
        pass(Duration.ofMillis(50));
        heard.clear();
    }

    @AfterEach void giveBack() {
        board.close();
    }

    @Test void aPumpWhoseSwitchesAreNotWiredBeginsNothing() {
        try (MockBoard bare = new MockBoard(() -> nanos)) {
            HandTurnedMotor idle = new HandTurnedMotor(
                new Driver(bare.lines(), MockBoard.WIRING, MotorLimits.USUAL), MotorLimits.USUAL);
            PinDevice unwired = new PinDevice(MockBoard.model(), new Past(0, Volume.ZERO), bare.lines(), idle,
                0);
            unwired.introduce();

            List<Said> said = unwired.hear(new Dispatch(1, 1, 1, Duration.ofDays(1), order(100)));

            assertTrue(said.getFirst() instanceof Report.Refused refused
                && refused.why().equals("its emergency stop is pressed"), said.toString());
            assertFalse(bare.hasPower());
        }
    }

    @Test void aDoseFlowsToItsEndWithJustWhatWasOrdered() {
        infuse(order(1_000));
        for (int second = 0; second < 20; second++) {
            say(new Command.Renew(DOSE, Duration.ofSeconds(5)));
            pass(Duration.ofSeconds(1));
        }

        Finished finished = last(Finished.class).orElseThrow();
        assertEquals(new Volume(1_000), finished.delivered());
        assertEquals(new Volume(1_077), finished.stamp().lifetime());
        assertFalse(board.hasPower());
    }

    @Test void withoutRenewalItStopsWhenTheLeaseIsOver() {
        infuse(order(10_000));

        pass(Duration.ofSeconds(5).plus(LOOK));

        assertEquals(Cause.LEASE_LAPSED, last(Stopped.class).orElseThrow().cause());
        assertFalse(board.hasPower());
    }

    @Test void theEmergencyStopStopsAtTheNextLookAndHoldsUntilItIsPulledOut() {
        infuse(order(10_000));
        pass(Duration.ofSeconds(1));

        board.pressStop();
        pass(LOOK);

        assertEquals(Cause.STOP_KEY, last(Stopped.class).orElseThrow().cause());
        assertFalse(board.hasPower());
        assertTrue(refusal(2).contains("its emergency stop is pressed"));
        board.releaseStop();
        pass(LOOK.multipliedBy(2));
        infuse(new Infuse(new Token("course", 3, 1), order(100).flows(), Duration.ofSeconds(5),
            Instant.EPOCH));
        assertTrue(board.hasPower());
    }

    @Test void aTouchOfTheEmergencyStopIsEnough() {
        infuse(order(10_000));
        pass(Duration.ofSeconds(1));

        board.pressStop();
        board.releaseStop();
        pass(LOOK);

        assertEquals(Cause.STOP_KEY, last(Stopped.class).orElseThrow().cause());
        assertFalse(board.hasPower());
    }

    @ParameterizedTest
    @ValueSource(ints = {MockBoard.DOOR, MockBoard.AIR, MockBoard.OCCLUSION, MockBoard.END})
    void aSwitchThatSaysThatSomethingIsWrongStopsTheDoseAndIsTold(int offset) {
        infuse(order(10_000));
        pass(Duration.ofSeconds(1));

        board.drive(offset, Level.HIGH);
        pass(Duration.ofMillis(10).plus(LOOK.multipliedBy(2)));

        assertEquals(MockBoard.troubleOf(offset), last(Alarmed.class).orElseThrow().trouble());
        assertEquals(Cause.TROUBLE, last(Stopped.class).orElseThrow().cause());
        assertTrue(refusal(2).contains("has an alarm"));
        board.drive(offset, Level.LOW);
        pass(Duration.ofMillis(100));
        assertEquals(MockBoard.troubleOf(offset), last(Report.AlarmCleared.class).orElseThrow().trouble());
    }

    @Test void aDoorThatBouncesForLessThanItSettlesStopsNothing() {
        infuse(order(10_000));
        board.drive(MockBoard.DOOR, Level.HIGH);
        pass(LOOK);
        board.drive(MockBoard.DOOR, Level.LOW);
        pass(Duration.ofSeconds(1));

        assertEquals(Optional.empty(), last(Stopped.class));
        assertTrue(board.hasPower());
    }

    @Test void anInputThatNeverRestsIsAFaultWithinASecond() {
        infuse(order(10_000));
        for (int change = 0; change < 100; change++) {
            board.drive(MockBoard.AIR, change % 2 == 0 ? Level.HIGH : Level.LOW);
            pass(LOOK);
        }

        assertEquals(Trouble.FAULT, last(Alarmed.class).orElseThrow().trouble());
        assertEquals(Cause.TROUBLE, last(Stopped.class).orElseThrow().cause());
        assertTrue(pump.faults().getFirst().startsWith("air changes all the time"), pump.faults().toString());
    }

    @Test void aCutWireOfTheEmergencyStopStopsAndIsAFault() {
        infuse(order(10_000));
        board.drive(MockBoard.STOP, Level.HIGH);
        pass(LOOK);
        assertEquals(Cause.STOP_KEY, last(Stopped.class).orElseThrow().cause());

        pass(Switch.CONTACTS_AGREE_WITHIN.plus(LOOK));

        assertEquals(Trouble.FAULT, last(Alarmed.class).orElseThrow().trouble());
        assertTrue(pump.faults().getFirst().startsWith("the two contacts of emergency_stop"),
            pump.faults().toString());
    }

    @Test void aButtonThatIsDownForAMinuteIsStuck() {
        board.pressStop();
        pass(Duration.ofSeconds(59));
        assertEquals(Optional.empty(), last(Alarmed.class));

        pass(Duration.ofSeconds(2));

        assertEquals(Trouble.KEY_STUCK, last(Alarmed.class).orElseThrow().trouble());
    }

    /** 0.2 mL is taken back; what was told as delivered stays so, for it may have flowed. */
    @Requirement("GIP 1.10.6")
    @Test void whatIsPentUpInABlockedLineIsTakenBack() {
        infuse(order(10_000));
        pass(Duration.ofSeconds(4));
        board.drive(MockBoard.OCCLUSION, Level.HIGH);
        pass(Duration.ofMillis(20));
        Volume told = last(Stopped.class).orElseThrow().delivered();
        assertTrue(told.isAbove(new Volume(200)), told.toString());
        assertTrue(motor.isTurning());

        pass(Duration.ofSeconds(4));

        assertFalse(motor.isTurning());
        assertFalse(board.hasPower());
        assertEquals(new Volume(77).plus(told), pump.lifetime());
    }

    @Test void itTellsHowFarTheDoseIsEachSecond() {
        infuse(order(10_000));

        for (int second = 0; second < 4; second++) {
            pass(Duration.ofSeconds(1));
        }

        List<Volume> told = heard.stream().filter(Report.Progress.class::isInstance)
            .map(said -> ((Report.Progress) said).delivered()).toList();
        assertEquals(4, told.size());
        assertTrue(told.getLast().isAbove(new Volume(310)) && new Volume(335).isAbove(told.getLast()),
            told.toString());
    }

    @Test void aLinePrimedCountsInItsLifetime() {
        say(new Command.Prime(new Volume(500)));

        pass(Duration.ofSeconds(3));

        assertEquals(new Volume(500), last(Report.Primed.class).orElseThrow().volume());
        assertEquals(new Volume(577), pump.lifetime());
    }

    private static Infuse order(long microlitres) {
        return new Infuse(DOSE, List.of(new Flow(new Volume(microlitres), Rate.ofMillilitresPerHour(300))),
            Duration.ofSeconds(5), Instant.EPOCH);
    }

    private void infuse(Infuse order) {
        say(order);
        assertTrue(last(Report.Started.class).isPresent(), heard.toString());
    }

    private String refusal(int dose) {
        say(new Infuse(new Token("course", dose, 1), order(100).flows(), Duration.ofSeconds(5),
            Instant.EPOCH));
        return last(Report.Refused.class).orElseThrow().why();
    }

    private void say(Command command) {
        heard.addAll(pump.hear(new Dispatch(1, ++sequence, pump.boot(), Duration.ofDays(1), command)));
    }

    private void pass(Duration time) {
        long end = nanos + time.toNanos();
        while (nanos < end) {
            nanos = Math.min(end, nanos + LOOK.toNanos());
            motor.turnTo(nanos);
            heard.addAll(pump.look(Duration.ofNanos(nanos)));
        }
    }

    private <T extends Said> Optional<T> last(Class<T> kind) {
        return heard.reversed().stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
