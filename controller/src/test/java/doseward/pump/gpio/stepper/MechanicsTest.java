package doseward.pump.gpio.stepper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.quantity.Rate;
import doseward.quantity.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MechanicsTest {

    @ParameterizedTest
    @CsvSource({"14500, 51603, 19378", "19100, 89537, 11168", "21700, 115573, 8652", "26500, 172358, 5801",
        "26700, 174969, 5715"})
    void aStepOfAUsualSyringeMovesWhatGeometrySays(int bore, long picolitres, long stepsInAMillilitre) {
        StepVolume step = new Mechanics(200, 16, 1_000, bore).stepVolume();

        assertEquals(picolitres, step.femtolitres() / 1_000);
        assertEquals(stepsInAMillilitre, step.stepsIn(Volume.ofMillilitres(1)));
    }

    /** Of a published open pump: bore 4.7 to 20.1 mm, 230,555 to 12,606 steps for a millilitre. */
    @ParameterizedTest
    @CsvSource({"4700, 230555", "12300, 33664", "15600, 20928", "20100, 12606"})
    void stepsOfAPublishedPumpFollowFromItsBores(int bore, long published) {
        Mechanics pump = new Mechanics(200, 16, 800, bore);

        long steps = pump.stepVolume().stepsIn(Volume.ofMillilitres(1));

        assertTrue(Math.abs(steps - published) <= published / 1_000, steps + " steps");
    }

    @Test void aCoarserStepThanAMicrolitreIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Mechanics(200, 1, 1_000, 26_500).stepVolume());
        assertThrows(IllegalArgumentException.class, () -> new Mechanics(0, 16, 1_000, 26_500));
    }

    @Test void whatMayHaveFlowedIsNeverSaidToBeLess() {
        StepVolume step = new StepVolume(172_401_337);

        assertEquals(Volume.ZERO, step.mostOf(0));
        assertEquals(new Volume(1), step.mostOf(6));
        assertEquals(Volume.ofMillilitres(1), step.mostOf(step.stepsIn(Volume.ofMillilitres(1))));
    }

    @Test void whatIsTooFastForTheMotorIsSaid() {
        StepVolume step = new StepVolume(172_401_337);

        Rate fastest = step.fastest(500_000);

        assertEquals(new Rate(1_241_289), fastest);
    }
}
