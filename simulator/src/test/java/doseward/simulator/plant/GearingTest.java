package doseward.simulator.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import doseward.quantity.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Steps, volumes and forces follow from the syringe's width and the screw alone. */
class GearingTest {
    private static final Rate ONE = Rate.ofMillilitresPerHour(1);

    /** Lead 1 mm, 3,200 steps a turn. */
    @ParameterizedTest
    @CsvSource({
        "14.5, 165.1, 0.165, 19379, 51.6, 0.186, 9.9, 11.0",
        "19.1, 286.5, 0.287, 11168, 89.5, 0.322, 17.2, 19.1",
        "21.7, 369.8, 0.370, 8652, 115.6, 0.416, 22.2, 24.7",
        "26.5, 551.5, 0.552, 5802, 172.4, 0.620, 33.1, 36.8",
        "26.7, 559.9, 0.560, 5715, 175.0, 0.630, 33.6, 37.3"})
    void aSyringesWidthSaysWhatAStepMoves(double width, double area, double perMillimetre, int steps,
            double perStep, double interval, double turn, double force) {
        Bore bore = new Bore(width);
        Gearing gearing = Gearing.screw(bore, 1, 3200);

        assertEquals(area, bore.area(), 0.06);
        assertEquals(perMillimetre, bore.nanolitresOver(1) / 1e6, 0.0006);
        assertEquals(steps, gearing.stepsPerMillilitre(), 1.5);
        assertEquals(perStep, gearing.nanolitresPerStep(), 0.06);
        assertEquals(interval, gearing.stepInterval(ONE), 0.0006);
        assertEquals(turn, gearing.turn(ONE) / 60, 0.06);
        assertEquals(force, bore.newtonsAt(500), 0.06);
        assertEquals(500, bore.mmHgOf(bore.newtonsAt(500)), 1e-9);
    }

    /** Ender3-syringe-pumps (HardwareX 2021 10:e00219): its table comes of one screw. */
    @ParameterizedTest
    @CsvSource({"4.7, 230555", "12.3, 33664", "15.6, 20928", "20.1, 12606"})
    void publishedStepsOfAnOpenPumpAgree(double width, int steps) {
        assertEquals(steps, Gearing.screw(new Bore(width), 0.8, 3200).stepsPerMillilitre(), 0.002 * steps);
    }

    @Test void publishedStepsOfAScrewOfAnotherLeadAgree() {
        Bore bore = new Bore(2 * Math.sqrt(284 / Math.PI));

        assertEquals(9014, Gearing.screw(bore, 1.25, 3200).stepsPerMillilitre(), 1);
    }

    @Test void aStepperMakesNoStepTooEarlyAndLosesNone() {
        Gearing gearing = new Gearing(1_000, 10);
        Stepper stepper = new Stepper(gearing);

        assertEquals(0, stepper.after(ONE, 359));
        assertEquals(1, stepper.after(ONE, 1));
        assertEquals(10_000, stepper.after(ONE, 3_600_000 - 360));
        assertEquals(1_000_000, stepper.asked());
        assertEquals(10_000, stepper.after(new Rate(0), 5_000));
    }

    @Test void whatIsNoSyringeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Bore(0));
        assertThrows(IllegalArgumentException.class, () -> new Bore(265));
        assertThrows(IllegalArgumentException.class, () -> new Gearing(-1, 3200));
    }
}
