package doseward.pump.gpio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalState;
import doseward.engine.Alarm;
import doseward.pump.Command;
import doseward.pump.Report.Alarmed;
import doseward.pump.Report.SelfTested;
import doseward.pump.Report.Trouble;
import doseward.pump.SelfTest;
import doseward.pump.SelfTest.Part;
import doseward.pump.gpio.line.Bias;
import doseward.pump.gpio.line.InputWish;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.signal.SignalWish;
import doseward.pump.gpio.signal.Signals;
import doseward.trace.Requirement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A pump that cries by itself. */
class SignalledPumpTest {
    private static final int SOUNDER = 12;
    private static final int RED = 8;
    private static final int YELLOW = 7;
    private static final int CYAN = 25;
    private static final int SILENCE = 16;
    private static final Duration LOOK = GpioPump.LOOKS_EVERY;
    private static final Duration A_WHILE = Duration.ofSeconds(12);

    private final TriedPump tried = new TriedPump(MockBoard.switches()
        .with(new SignalWish(Optional.of(new SignalWish.Buzzer(MockBoard.line(SOUNDER))),
            Optional.of(new SignalWish.Lamps(MockBoard.line(RED), MockBoard.line(YELLOW),
                MockBoard.line(CYAN)))))
        .with(new Buttons(Optional.of(new InputWish(MockBoard.line(SILENCE), "silence", Bias.PULLED_UP)),
            Optional.empty())));
    private final MockBoard board = tried.board();

    /** What was seen of an output while time went on. */
    private record Seen(long pulses, long looksOn) {}

    @BeforeEach void allIsWell() {
        board.drive(SILENCE, Level.HIGH);
        tried.allIsWell();
    }

    @AfterEach void giveBack() {
        tried.close();
    }

    private Seen watch(int offset, Duration time) {
        long pulses = 0;
        long on = 0;
        boolean before = false;
        for (Duration gone = Duration.ZERO; gone.compareTo(time) < 0; gone = gone.plus(LOOK)) {
            tried.pass(LOOK);
            boolean now = board.at(offset) == Level.HIGH;
            pulses += now && !before ? 1 : 0;
            on += now ? 1 : 0;
            before = now;
        }
        return new Seen(pulses, on);
    }

    private boolean isHeard() {
        return watch(SOUNDER, A_WHILE).pulses() > 0;
    }

    private void press() {
        board.drive(SILENCE, Level.LOW);
        tried.pass(Duration.ofMillis(200));
        board.drive(SILENCE, Level.HIGH);
        tried.pass(Duration.ofMillis(200));
    }

    @Test void whatIsWellIsSilentAndDark() {
        for (int offset : new int[] {SOUNDER, RED, YELLOW, CYAN}) {
            assertEquals(new Seen(0, 0), watch(offset, Duration.ofSeconds(5)), "line " + offset);
        }
    }

    /** Three pulses of 200 ms in ten seconds; the lamp six times in them, half of the time. */
    @Requirement("GIP 3.1.1")
    @Test void aBlockedLineIsHeardAndSeenAsItsPriorityHasIt() {
        board.drive(MockBoard.OCCLUSION, Level.HIGH);
        tried.pass(LOOK.multipliedBy(4));

        Seen sound = watch(SOUNDER, Duration.ofSeconds(10));
        Seen yellow = watch(YELLOW, Duration.ofSeconds(10));

        assertEquals(3, sound.pulses());
        assertTrue(Math.abs(sound.looksOn() - 120) <= 4, sound.toString());
        assertTrue(yellow.pulses() == 6 || yellow.pulses() == 7, yellow.toString());
        assertTrue(Math.abs(yellow.looksOn() - 1_000) <= 170, yellow.toString());
        assertEquals(0, watch(RED, A_WHILE).pulses());
    }

    @Test void whatIsOverIsSilentAndDarkAgain() {
        board.drive(MockBoard.DOOR, Level.HIGH);
        assertTrue(isHeard());
        board.drive(MockBoard.DOOR, Level.LOW);
        tried.pass(Duration.ofMillis(50));

        assertFalse(isHeard());
        assertEquals(0, watch(YELLOW, A_WHILE).pulses());
    }

    /** The pump is the last that can say so: its controller is not there. */
    @Test void aDoseThatNobodyWatchesIsCriedAsTheMostUrgentUntilAControllerIsHeard() {
        tried.infuse(TriedPump.order(10_000));
        tried.pass(Duration.ofSeconds(6));

        assertTrue(watch(SOUNDER, Duration.ofSeconds(9)).pulses() >= 10);
        assertTrue(watch(RED, Duration.ofSeconds(3)).pulses() >= 6);
        tried.say(new Command.Identify());
        tried.pass(LOOK);

        assertFalse(isHeard());
        assertEquals(0, watch(RED, A_WHILE).pulses());
    }

    @Requirement("GIP 3.2.1")
    @Test void silenceLastsTwoMinutesAtMostAndWhatIsSeenStays() {
        board.drive(MockBoard.DOOR, Level.HIGH);
        tried.pass(Duration.ofSeconds(1));

        press();

        assertFalse(isHeard());
        assertTrue(watch(YELLOW, A_WHILE).pulses() > 0);
        tried.pass(Signals.SILENT_FOR.minus(A_WHILE.multipliedBy(2)).minusSeconds(1));
        assertTrue(isHeard());
    }

    @Test void somethingNewIsHeardThoughSomethingElseWasSilenced() {
        board.drive(MockBoard.DOOR, Level.HIGH);
        tried.pass(Duration.ofSeconds(1));
        press();

        board.drive(MockBoard.AIR, Level.HIGH);
        tried.pass(Duration.ofMillis(50));

        assertTrue(isHeard());
    }

    @Requirement("GIP 2.3.1")
    @Test void aButtonForSilenceThatIsStuckSilencesOnceAndIsTold() {
        board.drive(MockBoard.DOOR, Level.HIGH);
        tried.pass(Duration.ofSeconds(1));
        board.drive(SILENCE, Level.LOW);
        tried.pass(Duration.ofSeconds(1));
        assertEquals(0, watch(SOUNDER, Duration.ofSeconds(58)).pulses());

        tried.pass(Duration.ofSeconds(2));

        assertEquals(Trouble.KEY_STUCK, tried.last(Alarmed.class).orElseThrow().trouble());
        assertTrue(isHeard());
    }

    @Test void aTestSoundsOneBurstLightsEachLampAndIsPassed() {
        tried.say(new Command.TestAlarm());

        assertEquals(new SelfTest(List.of(Part.SOUNDER), List.of()),
            tried.last(SelfTested.class).orElseThrow().test());
        assertEquals(Level.HIGH, board.at(RED));
        assertEquals(Level.HIGH, board.at(YELLOW));
        assertEquals(Level.HIGH, board.at(CYAN));
        assertEquals(3, watch(SOUNDER, A_WHILE).pulses());
        assertEquals(Level.LOW, board.at(RED));
    }

    @Test void aPumpWithoutASounderFailsItsTest() {
        try (TriedPump mute = new TriedPump(MockBoard.switches())) {
            mute.allIsWell();
            mute.say(new Command.TestAlarm());

            assertEquals(new SelfTest(List.of(Part.SOUNDER), List.of(Part.SOUNDER)),
                mute.last(SelfTested.class).orElseThrow().test());
        }
    }

    @Test void aPumpThatIsGivenBackIsSilentAndDark() {
        board.drive(MockBoard.DOOR, Level.HIGH);
        tried.pass(Duration.ofMillis(100));
        DigitalOutput sounder = board.output(SOUNDER);
        assertEquals(DigitalState.HIGH, sounder.state());

        tried.pump().close();

        assertEquals(DigitalState.LOW, sounder.state());
    }

    /** Both may be heard at once, and then must not contradict each other. */
    @ParameterizedTest
    @EnumSource(Trouble.class)
    void eachTroubleIsAsUrgentAsItsControllerHasIt(Trouble trouble) {
        assertEquals(new Alarm.PumpTroubled("A", trouble).priority().name(), Crier.of(trouble).name());
    }
}
