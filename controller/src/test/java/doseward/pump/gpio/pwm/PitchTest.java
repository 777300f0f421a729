package doseward.pump.gpio.pwm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PitchTest {
    private static final int HIGHEST_THAT_COUNTS = 4_000;
    private static final int LOWEST_THAT_COUNTS = 300;
    private static final int DECIBELS = 15;

    @ParameterizedTest
    @ValueSource(ints = {149, 1_001, 0, -440})
    void anAlarmSoundsAtNoOtherPitch(int hertz) {
        assertThrows(IllegalArgumentException.class, () -> new Pitch(hertz));
    }

    @Test void aPeriodIsThatOfItsPitchAndHighForAnEighth() {
        assertEquals(1_000_000, new Pitch(Pitch.HIGHEST).periodNanos());
        assertEquals(125_000, new Pitch(Pitch.HIGHEST).highNanos());
        assertEquals(6_666_666, new Pitch(Pitch.LOWEST).periodNanos());
    }

    /** At least four from 300 to 4,000 Hz within 15 dB; of what goes to the sounder, not of what it makes. */
    @Test void eachPitchHasEnoughHarmonics() {
        for (int hertz = Pitch.LOWEST; hertz <= Pitch.HIGHEST; hertz++) {
            Pitch pitch = new Pitch(hertz);
            double loudest = counting(pitch).mapToDouble(n -> level(pitch, n)).max().orElseThrow();
            long near = counting(pitch).filter(n -> level(pitch, n) >= loudest - DECIBELS).count();
            assertTrue(near >= 4, pitch + " has " + near);
        }
    }

    private static IntStream counting(Pitch pitch) {
        return IntStream.rangeClosed(1, HIGHEST_THAT_COUNTS / pitch.hertz())
            .filter(n -> n * pitch.hertz() >= LOWEST_THAT_COUNTS);
    }

    /** Of a rectangle's harmonic, in decibels. */
    private static double level(Pitch pitch, int harmonic) {
        double high = (double) pitch.highNanos() / pitch.periodNanos();
        return 20 * Math.log10(Math.abs(Math.sin(Math.PI * harmonic * high)) / harmonic);
    }
}
