package doseward.pump.gpio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.pump.Command;
import doseward.pump.Report.Alarmed;
import doseward.pump.Report.SelfTested;
import doseward.pump.Report.Trouble;
import doseward.pump.SelfTest;
import doseward.pump.SelfTest.Part;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.pwm.MadeUpChip;
import doseward.pump.gpio.pwm.Pitch;
import doseward.pump.gpio.pwm.PwmId;
import doseward.pump.gpio.signal.SignalWish;
import doseward.trace.Requirement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pump whose sounder has its tone from a PWM channel. */
class SpeakingPumpTest {
    private static final Duration LOOK = GpioPump.LOOKS_EVERY;

    private final MadeUpChip chip = new MadeUpChip(1);
    private final TriedPump tried = new TriedPump(MockBoard.switches().with(new SignalWish(
        Optional.of(new SignalWish.Speaker(new PwmId("pwmchip0", 0), new Pitch(440))), Optional.empty())),
            chip.tones());

    @BeforeEach void allIsWell() {
        tried.allIsWell();
    }

    @AfterEach void giveBack() {
        tried.close();
    }

    /** The looks at which it sounded, in ten seconds. */
    private List<Integer> soundsAt() {
        List<Integer> at = new ArrayList<>();
        for (int look = 0; look < Duration.ofSeconds(10).dividedBy(LOOK); look++) {
            tried.pass(LOOK);
            if (chip.sounds(0)) {
                at.add(look);
            }
        }
        return at;
    }

    @Test void whatIsWellIsSilent() {
        assertEquals(List.of(), soundsAt());
    }

    /** Three pulses of 200 ms, as of a sounder on a line. */
    @Requirement("GIP 3.1.1")
    @Test void aBlockedLineIsHeardInTheSamePulses() {
        tried.board().drive(MockBoard.OCCLUSION, Level.HIGH);
        tried.pass(LOOK.multipliedBy(4));

        List<Integer> at = soundsAt();

        assertTrue(Math.abs(at.size() - 120) <= 4, at.toString());
        long pulses = at.stream().filter(look -> !at.contains(look - 1)).count();
        assertEquals(3, pulses, at.toString());
    }

    @Test void aTestSoundsAndIsPassed() {
        tried.say(new Command.TestAlarm());

        assertTrue(chip.sounds(0));
        assertEquals(new SelfTest(List.of(Part.SOUNDER), List.of()),
            tried.last(SelfTested.class).orElseThrow().test());
    }

    /** As with a line that can't be set: who could not hear an alarm is given nothing; the pump lives on. */
    @Test void aChipThatIsGoneIsAFaultAndFailsTheTest() {
        chip.breaksDown();
        tried.say(new Command.TestAlarm());
        tried.pass(LOOK.multipliedBy(2));

        assertEquals(new SelfTest(List.of(Part.SOUNDER), List.of(Part.SOUNDER)),
            tried.last(SelfTested.class).orElseThrow().test());
        assertEquals(Trouble.FAULT, tried.last(Alarmed.class).orElseThrow().trouble());
        assertTrue(tried.faults().contains("channel 0 of pwmchip0 can't be set"), tried.faults());
    }

    @Test void aPumpThatIsGivenBackIsSilentAndHasNoChannel() {
        tried.board().drive(MockBoard.DOOR, Level.HIGH);
        tried.pass(Duration.ofMillis(100));
        assertTrue(chip.sounds(0));

        tried.pump().close();

        assertFalse(chip.isExported(0));
    }
}
