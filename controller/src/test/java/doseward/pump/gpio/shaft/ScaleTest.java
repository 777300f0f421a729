package doseward.pump.gpio.shaft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {
    @ParameterizedTest
    @ValueSource(ints = {67, 400, 2_400, 3_200, 4_096, 12_800})
    void ofAShaftThatTurnedAllItsStepsNoneIsSaidToBeMissing(int counts) {
        Scale scale = new Scale(200, 16, counts);

        for (long steps = 0; steps < 20_000; steps++) {
            long seen = steps * counts / 3_200;
            assertTrue(scale.mostSteps(seen) >= steps, steps + " of " + counts);
            assertFalse(scale.isApart(steps, steps, seen), steps + " of " + counts);
        }
    }

    @Test void threeFullStepsAreASlipAndNotAMicroStepLess() {
        Scale scale = new Scale(200, 16, 3_200);

        assertFalse(scale.isApart(1_000, 1_000, 1_000 - 48));
        assertTrue(scale.isApart(1_000, 1_000, 1_000 - 49));
        assertFalse(scale.isApart(1_000, 1_000, 1_000 + 48));
        assertTrue(scale.isApart(1_000, 1_000, 1_000 + 49));
    }

    @Test void whatMayHaveTurnedSinceTheEncoderWasLookedAtIsNoSlip() {
        Scale scale = new Scale(200, 16, 3_200);

        assertFalse(scale.isApart(900, 1_000, 852));
        assertTrue(scale.isApart(900, 1_000, 851));
    }

    @Test void anEncoderThatCantSeeASlipOrCountsTooFinelyIsRefused() {
        assertEquals(67, Scale.least(200));
        assertEquals(12_800, Scale.most(200, 16));
        assertThrows(IllegalArgumentException.class, () -> new Scale(200, 16, 66));
        assertThrows(IllegalArgumentException.class, () -> new Scale(200, 16, 12_801));
    }
}
