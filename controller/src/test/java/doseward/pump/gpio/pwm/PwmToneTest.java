package doseward.pump.gpio.pwm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.LineFailed;
import doseward.pump.gpio.line.OutputLine;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A tone on a chip that is made up, and refuses what the kernel does. */
class PwmToneTest {
    private static final Pitch A = new Pitch(440);
    private static final PwmId CHANNEL = new PwmId("pwmchip0", 1);

    private final MadeUpChip chip = new MadeUpChip(2);

    private OutputLine tone() {
        return chip.tones().tone(CHANNEL, A);
    }

    private String refusal() {
        return assertThrows(LineFailed.class, this::tone).getMessage();
    }

    @Test void itIsSilentUntilItIsHighAndThenSoundsAtItsPitch() {
        OutputLine tone = tone();
        assertFalse(chip.sounds(1));

        tone.set(Level.HIGH);

        assertTrue(chip.sounds(1));
        assertEquals(Level.HIGH, tone.level());
        assertEquals(List.of("export 1", "period 2272727", "duty_cycle 0", "enable 1", "duty_cycle 284090"),
            chip.heard());
    }

    /** A disabled output may be at any level, so between two pulses it stays enabled. */
    @Test void betweenPulsesItIsHighForNoTime() {
        OutputLine tone = tone();
        tone.set(Level.HIGH);

        tone.set(Level.LOW);

        assertFalse(chip.sounds(1));
        assertEquals("duty_cycle 0", chip.heard().getLast());
    }

    @Test void givenBackItIsSilentDisabledAndAnybodys() {
        OutputLine tone = tone();
        tone.set(Level.HIGH);

        tone.close();
        tone.close();

        assertFalse(chip.isExported(1));
        assertEquals(List.of("duty_cycle 0", "enable 0", "unexport 1"),
            chip.heard().subList(chip.heard().size() - 3, chip.heard().size()));
        assertThrows(IllegalStateException.class, () -> tone.set(Level.HIGH));
    }

    /** Of longer pulses than a period of ours, which the kernel would refuse. */
    @Test void whatAKilledProgramLeftSoundingIsSilentFirst() {
        chip.wasLeftSounding(1, 10_000_000, 5_000_000);

        OutputLine tone = tone();

        assertFalse(chip.sounds(1));
        assertEquals(List.of("duty_cycle 0", "enable 0", "period 2272727", "polarity normal", "duty_cycle 0",
            "enable 1"), chip.heard());
        tone.set(Level.HIGH);
        assertTrue(chip.sounds(1));
    }

    @Test void aNewChannelThatWouldAlwaysBeHighIsMadeSilentBeforeItIsEnabled() {
        chip.newOnesAreHighFor(1_000_000_000);

        OutputLine tone = tone();

        assertFalse(chip.sounds(1));
        tone.set(Level.HIGH);
        assertEquals("duty_cycle 284090", chip.heard().getLast());
    }

    @Test void itWaitsUntilItIsLetAtItsFiles() {
        chip.letsInAfter(PwmChannel.LET_IN_WITHIN.minusMillis(1));

        tone().set(Level.HIGH);

        assertTrue(chip.sounds(1));
    }

    @Test void whoIsNeverLetInIsToldSoAndLeavesTheChannelToOthers() {
        chip.letsInAfter(Duration.ofDays(1));

        String said = refusal();

        assertTrue(said.contains("may not write /sys/class/pwm/pwmchip0/pwm1/period"), said);
        assertEquals(PwmChannel.LET_IN_WITHIN.toNanos(), chip.clock().nanos());
        assertFalse(chip.isExported(1));
    }

    @Test void aChipThatIsNotThereIsSaidToBeMissingAndWhatToDo() {
        String said = assertThrows(LineFailed.class, () ->
            chip.tones().tone(new PwmId("pwmchip2", 0), A)).getMessage();

        assertTrue(said.startsWith("there is no pwmchip2"), said);
        assertTrue(said.contains("dtoverlay=pwm,pin=12,func=4"), said);
    }

    @Test void aChannelThatTheChipDoesNotHaveIsSaid() {
        String said = assertThrows(LineFailed.class, () ->
            chip.tones().tone(new PwmId("pwmchip0", 2), A)).getMessage();

        assertEquals("there is no channel 2 of pwmchip0: that chip has 2 channels, from 0; name another",
            said);
    }

    @Test void aChannelThatTheKernelHasInUseIsSaid() {
        chip.isUsedByTheKernel(1);

        assertTrue(refusal().startsWith("channel 1 of pwmchip0 can't be had: Device or resource busy"),
            refusal());
    }

    @Test void aChipThatIsGoneIsToldAtEachWordAndTheLastOnesAreAllSaid() {
        OutputLine tone = tone();
        chip.breaksDown();

        String said = assertThrows(LineFailed.class, () -> tone.set(Level.HIGH)).getMessage();
        LineFailed atTheEnd = assertThrows(LineFailed.class, tone::close);

        assertTrue(said.startsWith("channel 1 of pwmchip0 can't be set to duty_cycle 284090: No such device"),
            said);
        assertEquals(Level.LOW, tone.level());
        assertTrue(atTheEnd.getMessage().contains("can't be set to duty_cycle 0"), atTheEnd.getMessage());
        assertEquals(List.of("duty_cycle 0", "enable 0", "unexport 1"),
            chip.heard().subList(chip.heard().size() - 3, chip.heard().size()));
    }
}
