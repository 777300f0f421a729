package doseward.controller.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.pump.gpio.stepper.StepVolume;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What weighings say of a step. */
class FitTest {
    private static final StepVolume BY_MEASURES = new StepVolume(172_000_000);
    private static final int ROOM = 20;

    /** At 20 degrees a litre shows 997.156 g in air: 998.207 g, less what the air bears. */
    @Test void aLitreOfWaterShowsAlmostAKilogram() {
        assertEquals(BigInteger.TEN.pow(15), Water.femtolitres(997_156, ROOM));
        assertThrows(IllegalArgumentException.class, () -> Water.femtolitres(1, 14));
        assertThrows(IllegalArgumentException.class, () -> Water.femtolitres(1, 31));
    }

    @Test void weighingsThatAgreeGiveTheStepThatTheyWereMadeWith() {
        Fit fit = Fit.of(Collections.nCopies(5, new Weighing(100_000, 16_952)), ROOM);

        assertEquals(170, fit.step().femtolitres() / 1_000_000);
        assertEquals(0, fit.spread());
        assertEquals(Optional.empty(), fit.objection(BY_MEASURES));
    }

    @Test void oneThatLiesFarOffIsNotBelieved() {
        Fit fit = Fit.of(List.of(new Weighing(29_000, 4_990), new Weighing(29_000, 4_991),
            new Weighing(29_000, 4_989), new Weighing(29_000, 4_990), new Weighing(29_000, 5_160)), ROOM);

        assertEquals(27, fit.spread());
        assertTrue(fit.objection(BY_MEASURES).orElseThrow().contains("27 of 1,000 parts off"));
    }

    @Test void aStepThatIsFarFromItsMeasuresSaysAnotherSyringe() {
        Fit fit = Fit.of(Collections.nCopies(5, new Weighing(29_000, 2_000)), ROOM);

        assertTrue(fit.objection(BY_MEASURES).orElseThrow().contains("syringe in the settings"));
    }

    @Test void fewWeighingsAreTooFew() {
        Fit fit = Fit.of(Collections.nCopies(4, new Weighing(29_000, 4_990)), ROOM);

        assertTrue(fit.objection(BY_MEASURES).orElseThrow().contains("Weigh more"));
    }

    @Test void nothingIsNoWeighing() {
        assertThrows(IllegalArgumentException.class, () -> new Weighing(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Weighing(1, 0));
    }
}
