package doseward.controller.trumpet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.controller.trumpet.Trumpet.Window;
import java.util.ArrayList;
import java.util.function.ToDoubleFunction;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The trumpet of flows whose trumpet follows from a formula: an outsider can work out each number here. */
class TrumpetTest {
    private static final List<Double> MINUTES = List.of(2.0, 5.0, 11.0, 19.0, 31.0);

    @Test void aWaveOfEightMinutesErrsByItsSinc() {
        Trumpet trumpet = Trumpet.of(Made.wave(5, 8, 0));

        assertErrors(List.of(4.502, 2.353, 1.069, 0.619, 0.157), trumpet, Window::most);
        assertErrors(List.of(-4.502, -2.353, -1.069, -0.619, -0.157), trumpet, Window::least);
    }

    @Test void aTrumpetNeedNotNarrowWithEachLongerWindow() {
        Trumpet trumpet = Trumpet.of(Made.wave(3, 12, 1.5));

        assertErrors(List.of(4.365, 3.714, 1.770, 2.083, 1.857), trumpet, Window::most);
        assertErrors(List.of(-1.365, -0.714, 1.230, 0.917, 1.143), trumpet, Window::least);
        assertEquals(1.5, trumpet.mean(), 0.001);
        assertTrue(trumpet.windows().get(3).most() > trumpet.windows().get(2).most());
    }

    @Test void oneTurnOfALargeSyringesScrewIsSeenInAllButTheLongestWindow() {
        Trumpet trumpet = Trumpet.of(Made.wave(5, 33.6, 0));

        assertErrors(List.of(4.971, 4.820, 4.164, 2.755, 0.415), trumpet, Window::most);
    }

    @Test void aConstantErrorIsThatErrorInEveryWindow() {
        Trumpet trumpet = Trumpet.of(Made.of(Made.FAST, 60, minute -> 20.6 * minute));

        assertEquals(3, trumpet.mean(), 1e-9);
        for (Window window : trumpet.windows()) {
            assertEquals(3, window.most(), 1e-9);
            assertEquals(3, window.least(), 1e-9);
        }
    }

    @Test void aWindowBeginsWithEachSampleThatHasItsLengthAfterIt() {
        assertEquals(List.of(117, 111, 99, 83, 59), counts(60));
        assertEquals(List.of(237, 231, 219, 203, 179), counts(120));
    }

    @Test void windowsLongerThanAllSamplesAreLeftOut() {
        assertEquals(List.of(17, 11), counts(10));
    }

    /** Windows of a wide step lie on its stairs: the errors are known to the percent. */
    @Test void stepsOfTenMicrolitresErrWithinTheirBound() {
        Trumpet trumpet = Trumpet.of(steps(10));

        assertErrors(List.of(20.0, 8.0, 3.64, 1.05, 0.65), trumpet, Window::most);
        assertErrors(List.of(-10.0, -4.0, -1.82, -2.11, -1.29), trumpet, Window::least);
        assertWithin(trumpet, 10);
    }

    @Test void theStepsOfAScrewAreTooSmallToBeSeen() {
        Trumpet trumpet = Trumpet.of(steps(0.175));

        assertWithin(trumpet, 0.175);
        assertTrue(trumpet.windows().getFirst().most() < 0.53);
    }

    /** 100 √2 s 60 / (1000 r P) percent, for a balance whose readings scatter by s milligrams. */
    @Test void theNoiseOfABalanceIsAsLargeAsItsFormulaSays() {
        SplittableRandom chance = new SplittableRandom(7);
        Samples samples = Made.of(Made.ONE, 6000, minute -> minute / 60 + 0.0005 * chance.nextGaussian());
        List<Double> expected = List.of(2.12, 0.85, 0.39, 0.22, 0.14);

        for (int index = 0; index < MINUTES.size(); index++) {
            int intervals = (int) (2 * MINUTES.get(index));
            double squares = 0;
            int count = samples.intervals() - intervals + 1;
            for (int from = 0; from < count; from++) {
                squares += Math.pow(samples.error(from, intervals), 2);
            }
            assertEquals(expected.get(index), Math.sqrt(squares / count), 0.05 * expected.get(index));
        }
    }

    /** A dip counts where a window begins or ends in it; none of 31 minutes does in the middle of an hour. */
    @Test void weightThatFallsInADraughtIsAnErrorLikeAnother() {
        List<Long> volumes = new ArrayList<>(Made.of(Made.ONE, 60, minute -> minute / 60).nanolitres());
        volumes.set(60, volumes.get(60) - 20_000);

        Trumpet trumpet = Trumpet.of(new Samples(Made.ONE, Samples.HALF_A_MINUTE, volumes));

        assertErrors(List.of(60.0, 24.0, 10.91, 6.32, 0.0), trumpet, Window::most);
        assertErrors(List.of(-60.0, -24.0, -10.91, -6.32, 0.0), trumpet, Window::least);
        assertEquals(0, trumpet.mean(), 0.001);
    }

    @Test void samplesWithoutARateOrAnIntervalAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Samples(new doseward.quantity.Rate(0),
            Samples.HALF_A_MINUTE, List.of(0L, 1L)));
        assertThrows(IllegalArgumentException.class,
            () -> new Samples(Made.ONE, Samples.HALF_A_MINUTE, List.of(0L)));
    }

    private static Samples steps(double microlitres) {
        return Made.of(Made.ONE, 60, minute ->
            Math.floor(minute * 1000 / 60 / microlitres + 1e-9) * microlitres / 1000);
    }

    /** No window can be wrong by more than one step. */
    private static void assertWithin(Trumpet trumpet, double microlitres) {
        for (int index = 0; index < MINUTES.size(); index++) {
            double bound = 100 * microlitres * 60 / (1000 * MINUTES.get(index)) + 0.001;
            assertTrue(trumpet.windows().get(index).most() <= bound, trumpet::toString);
            assertTrue(trumpet.windows().get(index).least() >= -bound, trumpet::toString);
        }
    }

    private static List<Integer> counts(int minutes) {
        return Trumpet.of(Made.of(Made.FAST, minutes, minute -> 20 * minute)).windows().stream()
            .map(Window::count).toList();
    }

    private static void assertErrors(List<Double> expected, Trumpet trumpet, ToDoubleFunction<Window> error) {
        for (int index = 0; index < expected.size(); index++) {
            assertEquals(expected.get(index), error.applyAsDouble(trumpet.windows().get(index)), 0.005,
                "the window of " + MINUTES.get(index) + " min");
        }
    }
}
