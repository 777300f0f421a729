package doseward.controller.trumpet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.controller.trumpet.Trumpet.Window;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.LineId;
import doseward.pump.gpio.stepper.Mechanics;
import doseward.pump.gpio.stepper.StepVolume;
import doseward.pump.gpio.stepper.Wiring;
import doseward.quantity.Rate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DryRunTest {
    private static final Wiring WIRING = new Wiring(new LineId("bench", 17), new LineId("bench", 27),
        new LineId("bench", 22), Level.LOW, Level.HIGH);

    /** As in {@code settings/syringe-pump.yaml}. */
    private static final StepVolume STEP = new Mechanics(200, 16, 1_000, 26_500).stepVolume();

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 25, 200})
    void noWindowErrsByMoreThanAStep(int millilitresPerHour) {
        Rate rate = Rate.ofMillilitresPerHour(millilitresPerHour);

        Curves curves = new Curves(DryRun.of(WIRING, STEP, rate, 3));

        assertTrue(new Grain(STEP, rate).isKept(curves), () -> curves.early() + " " + curves.late());
        assertEquals(0, curves.late().orElseThrow().mean(), 0.02);
        assertEquals(0, curves.setbacks());
    }

    /** A step of 1 uL at 0.1 mL/h is as coarse as one of 10 uL at 1 mL/h, worked out elsewhere. */
    @Test void aCoarseStepErrsAsWasWorkedOutElsewhere() {
        Rate rate = new Rate(100);

        Trumpet early = new Curves(DryRun.of(WIRING, StepVolume.LARGEST, rate, 2)).early();

        List<Double> most = List.of(20.0, 8.0, 3.64, 1.05, 0.65);
        List<Double> least = List.of(-10.0, -4.0, -1.82, -2.11, -1.29);
        List<Double> bound = List.of(30.0, 12.0, 5.45, 3.16, 1.94);
        for (int at = 0; at < most.size(); at++) {
            Window window = early.windows().get(at);
            assertEquals(most.get(at), window.most(), 0.01);
            assertEquals(least.get(at), window.least(), 0.01);
            assertEquals(bound.get(at), new Grain(StepVolume.LARGEST, rate).percentOf(window.length()), 0.01);
        }
    }

    @Test void aStepThatIsLostIsSeen() {
        Rate rate = Rate.ofMillilitresPerHour(25);
        Samples whole = DryRun.of(WIRING, STEP, rate, 2);
        List<Long> lost = new ArrayList<>(whole.nanolitres());
        for (int at = 150; at < lost.size(); at++) {
            lost.set(at, lost.get(at) - 2 * STEP.nanolitres(1));
        }

        Curves curves = new Curves(new Samples(rate, whole.every(), lost));

        assertFalse(new Grain(STEP, rate).isKept(curves));
        assertTrue(new Grain(STEP, rate).lines(curves).getLast().startsWith("A window errs by more"));
    }

    @Test void aMotorWhosePowerAndDirectionAreTheOtherWayRoundGivesTheSame() {
        Wiring other = new Wiring(WIRING.step(), WIRING.direction(), WIRING.enable(), Level.HIGH, Level.LOW);
        Rate rate = Rate.ofMillilitresPerHour(5);

        assertEquals(DryRun.of(WIRING, STEP, rate, 2), DryRun.of(other, STEP, rate, 2));
    }
}
