package doseward.pump.gpio;

import doseward.pump.Command;
import doseward.pump.Dispatch;
import doseward.pump.Report.Alarmed;
import doseward.pump.Report.Cause;
import doseward.pump.Report.Finished;
import doseward.pump.Report.Said;
import doseward.pump.Report.Stopped;
import doseward.pump.Report.Trouble;
import doseward.pump.Report;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.stepper.Driver;
import doseward.pump.gpio.stepper.HandTurnedMotor;
import doseward.pump.gpio.stepper.MotorLimits;
import doseward.pump.past.Past;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Duration;
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

    private final TriedPump tried = new TriedPump(MockBoard.switches());
    private final MockBoard board = tried.board();

    @BeforeEach void allIsWell() {
        tried.allIsWell();
    }

    @AfterEach void giveBack() {
        tried.close();
    }

    @Test void aPumpWhoseSwitchesAreNotWiredBeginsNothing() {
        try (MockBoard bare = new MockBoard(() -> 0)) {
            HandTurnedMotor idle = new HandTurnedMotor(
                new Driver(bare.lines(), MockBoard.WIRING, MotorLimits.USUAL), MotorLimits.USUAL);
            PinDevice unwired = new PinDevice(MockBoard.model(MockBoard.switches()),
                Past.NONE, bare.lines(), idle, 0);
            unwired.introduce();

            List<Said> said = unwired.hear(new Dispatch(1, 1, 1, Duration.ofDays(1), TriedPump.order(100)));

            assertTrue(said.getFirst() instanceof Report.Refused refused
                && refused.why().equals("its emergency stop is pressed"), said.toString());
            assertFalse(bare.hasPower());
        }
    }

    @Test void aDoseFlowsToItsEndWithJustWhatWasOrdered() {
        tried.infuse(TriedPump.order(1_000));
        for (int second = 0; second < 20; second++) {
            tried.say(new Command.Renew(TriedPump.DOSE, Duration.ofSeconds(5)));
            tried.pass(Duration.ofSeconds(1));
        }

        Finished finished = tried.last(Finished.class).orElseThrow();
        assertEquals(new Volume(1_000), finished.delivered());
        assertEquals(new Volume(1_077), finished.stamp().lifetime());
        assertFalse(board.hasPower());
    }

    @Test void withoutRenewalItStopsWhenTheLeaseIsOver() {
        tried.infuse(TriedPump.order(10_000));

        tried.pass(Duration.ofSeconds(5).plus(LOOK));

        assertEquals(Cause.LEASE_LAPSED, tried.last(Stopped.class).orElseThrow().cause());
        assertFalse(board.hasPower());
    }

    @Test void theEmergencyStopStopsAtTheNextLookAndHoldsUntilItIsPulledOut() {
        tried.infuse(TriedPump.order(10_000));
        tried.pass(Duration.ofSeconds(1));

        board.pressStop();
        tried.pass(LOOK);

        assertEquals(Cause.STOP_KEY, tried.last(Stopped.class).orElseThrow().cause());
        assertFalse(board.hasPower());
        assertTrue(tried.refusal(2).contains("its emergency stop is pressed"));
        board.releaseStop();
        tried.pass(LOOK.multipliedBy(2));
        tried.infuse(TriedPump.order(3, 100));
        assertTrue(board.hasPower());
    }

    @Test void aTouchOfTheEmergencyStopIsEnough() {
        tried.infuse(TriedPump.order(10_000));
        tried.pass(Duration.ofSeconds(1));

        board.pressStop();
        board.releaseStop();
        tried.pass(LOOK);

        assertEquals(Cause.STOP_KEY, tried.last(Stopped.class).orElseThrow().cause());
        assertFalse(board.hasPower());
    }

    @ParameterizedTest
    @ValueSource(ints = {MockBoard.DOOR, MockBoard.AIR, MockBoard.OCCLUSION, MockBoard.END})
    void aSwitchThatSaysThatSomethingIsWrongStopsTheDoseAndIsTold(int offset) {
        tried.infuse(TriedPump.order(10_000));
        tried.pass(Duration.ofSeconds(1));

        board.drive(offset, Level.HIGH);
        tried.pass(Duration.ofMillis(10).plus(LOOK.multipliedBy(2)));

        assertEquals(MockBoard.troubleOf(offset), tried.last(Alarmed.class).orElseThrow().trouble());
        assertEquals(Cause.TROUBLE, tried.last(Stopped.class).orElseThrow().cause());
        assertTrue(tried.refusal(2).contains("has an alarm"));
        board.drive(offset, Level.LOW);
        tried.pass(Duration.ofMillis(100));
        assertEquals(MockBoard.troubleOf(offset),
            tried.last(Report.AlarmCleared.class).orElseThrow().trouble());
    }

    @Test void aDoorThatBouncesForLessThanItSettlesStopsNothing() {
        tried.infuse(TriedPump.order(10_000));
        board.drive(MockBoard.DOOR, Level.HIGH);
        tried.pass(LOOK);
        board.drive(MockBoard.DOOR, Level.LOW);
        tried.pass(Duration.ofSeconds(1));

        assertEquals(Optional.empty(), tried.last(Stopped.class));
        assertTrue(board.hasPower());
    }

    @Test void anInputThatNeverRestsIsAFaultWithinASecond() {
        tried.infuse(TriedPump.order(10_000));
        for (int change = 0; change < 100; change++) {
            board.drive(MockBoard.AIR, change % 2 == 0 ? Level.HIGH : Level.LOW);
            tried.pass(LOOK);
        }

        assertEquals(Trouble.FAULT, tried.last(Alarmed.class).orElseThrow().trouble());
        assertEquals(Cause.TROUBLE, tried.last(Stopped.class).orElseThrow().cause());
        assertTrue(tried.faults().startsWith("air changes all the time"), tried.faults());
    }

    @Test void aCutWireOfTheEmergencyStopStopsAndIsAFault() {
        tried.infuse(TriedPump.order(10_000));
        board.drive(MockBoard.STOP, Level.HIGH);
        tried.pass(LOOK);
        assertEquals(Cause.STOP_KEY, tried.last(Stopped.class).orElseThrow().cause());

        tried.pass(Switch.CONTACTS_AGREE_WITHIN.plus(LOOK));

        assertEquals(Trouble.FAULT, tried.last(Alarmed.class).orElseThrow().trouble());
        assertTrue(tried.faults().startsWith("the two contacts of emergency_stop"), tried.faults());
    }

    @Test void aButtonThatIsDownForAMinuteIsStuck() {
        board.pressStop();
        tried.pass(Duration.ofSeconds(59));
        assertEquals(Optional.empty(), tried.last(Alarmed.class));

        tried.pass(Duration.ofSeconds(2));

        assertEquals(Trouble.KEY_STUCK, tried.last(Alarmed.class).orElseThrow().trouble());
    }

    /** 0.2 mL is taken back; what was told as delivered stays so, for it may have flowed. */
    @Requirement("GIP 1.10.6")
    @Test void whatIsPentUpInABlockedLineIsTakenBack() {
        tried.infuse(TriedPump.order(10_000));
        tried.pass(Duration.ofSeconds(4));
        board.drive(MockBoard.OCCLUSION, Level.HIGH);
        tried.pass(Duration.ofMillis(20));
        Volume told = tried.last(Stopped.class).orElseThrow().delivered();
        assertTrue(told.isAbove(new Volume(200)), told.toString());
        assertTrue(tried.motor().isTurning());

        tried.pass(Duration.ofSeconds(4));

        assertFalse(tried.motor().isTurning());
        assertFalse(board.hasPower());
        assertEquals(new Volume(77).plus(told), tried.pump().past().lifetime());
    }

    @Test void itTellsHowFarTheDoseIsEachSecond() {
        tried.infuse(TriedPump.order(10_000));

        for (int second = 0; second < 4; second++) {
            tried.pass(Duration.ofSeconds(1));
        }

        List<Volume> told = tried.heard().stream().filter(Report.Progress.class::isInstance)
            .map(said -> ((Report.Progress) said).delivered()).toList();
        assertEquals(4, told.size());
        assertTrue(told.getLast().isAbove(new Volume(310)) && new Volume(335).isAbove(told.getLast()),
            told.toString());
    }

    @Test void aLinePrimedCountsInItsLifetime() {
        tried.say(new Command.Prime(new Volume(500)));

        tried.pass(Duration.ofSeconds(3));

        assertEquals(new Volume(500), tried.last(Report.Primed.class).orElseThrow().volume());
        assertEquals(new Volume(577), tried.pump().past().lifetime());
    }
}
