package doseward.simulator.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class EstimateTest {
    /** Newcombe, Statistics in Medicine 17:857 (1998), table I, method 3. */
    @Test void aShareHasTheIntervalThatIsPrintedForIt() {
        assertInterval(Estimate.share(81, 263), 25.53, 36.62);
        assertInterval(Estimate.share(15, 148), 6.24, 16.05);
        assertInterval(Estimate.share(0, 20), 0, 16.11);
        assertInterval(Estimate.share(1, 29), 0.61, 17.18);
    }

    private static void assertInterval(Estimate one, double low, double high) {
        assertEquals(low, one.low(), 0.006);
        assertEquals(high, one.high(), 0.006);
    }

    @Test void aMeanHasTwoStandardErrorsOnEitherSide() {
        Estimate one = Estimate.mean(new double[] {1, 2, 3, 4, 5});

        assertEquals(3, one.value());
        assertEquals(3 - 1.959964 * StrictMath.sqrt(2.5 / 5), one.low(), 1e-12);
    }

    @Test void ofNobodyNothingIsKnown() {
        assertFalse(Estimate.mean(new double[0]).isKnown());
        assertFalse(Estimate.share(0, 0).isKnown());
        assertEquals("–", Told.estimate(Estimate.NONE, 1));
    }

    @Test void aQuantileLiesBetweenItsNeighbours() {
        assertEquals(2.5, Estimate.quantile(new double[] {4, 1, 3, 2}, 0.5));
        assertEquals(1, Estimate.quantile(new double[] {4, 1, 3, 2}, 0));
        assertEquals(4, Estimate.quantile(new double[] {4, 1, 3, 2}, 1));
    }

    @Test void anErrorIsTheWayToTheNearestOfWhatWasPublished() {
        Published range = new Published(Feature.GIVEN_1, 9, 11, true, "a series");

        assertEquals(-1, range.error(8));
        assertEquals(0, range.error(10));
        assertEquals(2, range.error(13));
        assertEquals(-11.1, range.relativeError(8).orElseThrow(), 0.02);
    }

    @Test void numbersInATableHaveTheirSignAndNoNothingBelowZero() {
        assertEquals("−1.2", Told.signed(-1.23, 1));
        assertEquals("+1.2", Told.signed(1.23, 1));
        assertEquals("0.0", Told.signed(-0.01, 1));
        assertEquals("12,000", Told.number(12_000, 0));
        assertEquals("4 to 4.5", Told.range(4, 4.5));
        assertEquals("2.47", Told.range(2.47, 2.47));
    }
}
