package doseward.simulator.patient.kinetics;

import static doseward.simulator.patient.kinetics.Near.assertExact;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps of any length come to the closed forms to one part in a thousand million, all of two days. */
class ExactTest {
    private static final double DOSE = 600_000 * 70;
    private static final double INJECTED = 18e6;
    private static final int LENGTH = 60;
    private static final int MINUTES = 2 * 1440;
    private static final double STAGE = 120;
    /** Half-lives as published, and some that lie near a stage's under the skin, or on it. */
    private static final List<Disposition> BODIES = List.of(Published.KONRAD.disposition(),
        Published.LABEL.disposition(), slowly(119), slowly(STAGE), slowly(STAGE + 1e-5), slowly(STAGE + 1e-9),
        new HalfLives(STAGE, 600).withSlowShare(268, 0.03), slowly(14));

    @ParameterizedTest @ValueSource(ints = {1, 5, 15, 60})
    void aBolusFallsAsItsFormulaSays(int step) {
        for (Disposition body : BODIES) {
            Plasma plasma = new Plasma(body, step);
            plasma.bolus(DOSE);

            follow(step, plasma, 0, minute -> new ClosedForm(body).bolus(DOSE, minute));
        }
    }

    @ParameterizedTest @ValueSource(ints = {1, 5, 15, 60})
    void anInfusionRisesAndFallsAsItsFormulaSays(int step) {
        for (Disposition body : BODIES) {
            follow(step, new Plasma(body, step), DOSE * step / LENGTH,
                minute -> new ClosedForm(body).infusion(DOSE, LENGTH, minute));
        }
    }

    @ParameterizedTest @ValueSource(ints = {1, 4, 5, 27, 45, 60})
    void anInjectionRisesAndFallsAsItsFormulaSays(int step) {
        for (Disposition body : BODIES) {
            Plasma plasma = new Plasma(body, step);
            Depot depot = new Depot(body, step);
            depot.inject(INJECTED);
            for (int minute = step; minute <= MINUTES; minute += step) {
                plasma.step(0);
                depot.step(plasma);
                assertExact(new ClosedForm(body).injected(INJECTED, minute), plasma.concentration());
            }
        }
    }

    @Test void injectionsInARowAndAnInfusionAddUp() {
        for (Disposition body : BODIES) {
            ClosedForm form = new ClosedForm(body);
            Plasma plasma = new Plasma(body, 5);
            Depot depot = new Depot(body, 5);
            for (int minute = 5; minute <= MINUTES; minute += 5) {
                if (minute == 5 || minute == 25) {
                    depot.inject(INJECTED);
                }
                plasma.step(minute <= LENGTH ? DOSE * 5 / LENGTH : 0);
                depot.step(plasma);
                assertExact(form.injected(INJECTED, minute) + form.injected(INJECTED, minute - 20)
                    + form.infusion(DOSE, LENGTH, minute), plasma.concentration());
            }
        }
    }

    /** By the published constants, worked out apart with fifty digits. */
    @Test void theTablesComeOutToAllTheirDigits() {
        int[] infused = {5, 15, 60, 240, 480};
        assertAll(infused, new double[] {4711.714407966, 11151.97048786, 1272.789083072, 73.86457310147,
            10.42595861282},
            minute -> new ClosedForm(Published.KONRAD.disposition()).infusion(DOSE, 15, minute));
        assertAll(infused, new double[] {2098.269251998, 4974.384768202, 575.3896374115, 32.86546026732,
            4.638569608142},
            minute -> new ClosedForm(Published.LABEL.disposition()).infusion(DOSE, 15, minute));
        int[] injected = {60, 120, 240, 480, 1440};
        assertAll(injected, new double[] {25.7888582778, 83.03259440597, 117.0965211137, 71.93720776315,
            1.050201892889},
            minute -> new ClosedForm(Published.KONRAD.disposition()).injected(INJECTED, minute));
        assertAll(injected, new double[] {11.5118418599, 37.15738080236, 52.44709335706, 32.21559753707,
            0.4699808789434},
            minute -> new ClosedForm(Published.LABEL.disposition()).injected(INJECTED, minute));
        assertAll(injected, new double[] {10.80543009139, 35.01239789739, 50.19914318862, 32.4622081108,
            0.6222053269473}, minute -> new ClosedForm(slowly(STAGE)).injected(INJECTED, minute));
    }

    @Test void nothingIsBelowZeroHoweverShortTheStep() {
        double[][] shares = Exponential.of(
            new double[][] {{-0.1, 0, 0}, {0.1, -0.2, 0.01}, {0, 0.1, -0.01}}, 1e-10);

        assertTrue(Arrays.stream(shares).flatMapToDouble(Arrays::stream).allMatch(share -> share >= 0));
        assertExact(0.1 * 0.1 * 1e-20 / 2, shares[2][0]);
    }

    @Test void aStepOfAWeekIsRefused() {
        assertThrows(IllegalArgumentException.class,
            () -> new Depot(Published.KONRAD.disposition(), 7 * 1440));
    }

    private static Disposition slowly(double halfLife) {
        return new HalfLives(13, halfLife).withSlowShare(268, 0.03);
    }

    private static void follow(int step, Plasma plasma, double each, IntToDoubleFunction form) {
        for (int minute = step; minute <= MINUTES; minute += step) {
            plasma.step(minute <= LENGTH ? each : 0);
            assertExact(form.applyAsDouble(minute), plasma.concentration());
        }
    }

    private static void assertAll(int[] minutes, double[] expected, IntToDoubleFunction form) {
        for (int index = 0; index < minutes.length; index++) {
            assertExact(expected[index], form.applyAsDouble(minutes[index]));
        }
    }
}
