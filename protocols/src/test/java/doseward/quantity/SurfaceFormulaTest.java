package doseward.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Worked examples of others, and what holds of every body; the proofs are in {@link SurfaceBoundsTest}. */
class SurfaceFormulaTest {
    private static BodySurface surface(String formula, String kilograms, String centimetres) {
        Weight weight = new Weight(new BigDecimal(kilograms).movePointRight(3).longValueExact());
        Height height = new Height(new BigDecimal(centimetres).movePointRight(1).longValueExact());
        return SurfaceFormula.called(formula).orElseThrow().of(weight, height);
    }

    /** What rounds to the number as it is printed. */
    private static void assertRoundsTo(String printed, BodySurface surface) {
        BigDecimal value = new BigDecimal(printed);
        BigDecimal half = value.ulp().divide(BigDecimal.TWO);
        BigDecimal low = BigDecimal.valueOf(surface.squareCentimetres(), 4);
        BigDecimal high = BigDecimal.valueOf(surface.squareCentimetres() + 1, 4);
        assertTrue(high.compareTo(value.subtract(half)) > 0 && low.compareTo(value.add(half)) < 0,
            surface + " is not " + printed + " m2");
    }

    /** Seven bodies worked out for these formulas with ordinary floating point, to four decimals. */
    @ParameterizedTest @CsvSource({
        "70, 180, 1.8708, 1.8863, 1.8675, 1.8760, 1.8664", "70, 170, 1.8181, 1.8097, 1.8257, 1.8313, 1.8347",
        "80, 175, 1.9720, 1.9561, 1.9843, 1.9857, 1.9905", "60, 160, 1.6330, 1.6221, 1.6405, 1.6489, 1.6558",
        "110, 178, 2.3321, 2.2673, 2.3709, 2.3561, 2.3772",
        "130, 170, 2.4777, 2.3543, 2.5469, 2.5182, 2.5649",
        "18.9, 110, 0.7599, 0.7566, 0.7597, 0.7768, 0.7764"})
    void sevenBodiesAgreeToFourDecimals(String kilograms, String centimetres, String mosteller,
        String duBois, String haycock, String gehanGeorge, String boyd) {
        assertRoundsTo(mosteller, surface("Mosteller", kilograms, centimetres));
        assertRoundsTo(duBois, surface("Du Bois", kilograms, centimetres));
        assertRoundsTo(haycock, surface("Haycock", kilograms, centimetres));
        assertRoundsTo(gehanGeorge, surface("Gehan-George", kilograms, centimetres));
        assertRoundsTo(boyd, surface("Boyd", kilograms, centimetres));
    }

    /**
     * The first two bodies are from the tests of pharmaverse/admiral (compute_bsa); the third, of 160 lb, is
     * the worked example of numberbench.com/body-surface-area-calculator; the fourth is from the tests of
     * lucianosky/BodySurfaceArea, cut to ten decimals.
     */
    @ParameterizedTest @CsvSource({
        "Mosteller, 75, 170, 1.882", "Mosteller, 90, 185, 2.151", "Mosteller, 72.575, 177.8, 1.893",
        "Du Bois, 75, 170, 1.864", "Du Bois, 90, 185, 2.141", "Du Bois, 72.575, 177.8, 1.898",
        "Haycock, 75, 170, 1.895", "Haycock, 90, 185, 2.161", "Haycock, 72.575, 177.8, 1.895",
        "Boyd, 75, 170, 1.905", "Boyd, 90, 185, 2.158", "Boyd, 72.575, 177.8, 1.897",
        "Gehan-George, 75, 170, 1.897", "Gehan-George, 90, 185, 2.160",
        "Gehan-George, 72.575, 177.8, 1.901", "Mosteller, 90, 180, 2.1213203435",
        "Haycock, 90, 180, 2.1377747258", "Boyd, 90, 180, 2.1399785752"})
    void workedExamplesOfOthersAgree(String formula, String kilograms, String centimetres, String printed) {
        assertRoundsTo(printed, surface(formula, kilograms, centimetres));
    }

    @Test void aFormulaIsCalledAsInTheFile() {
        assertEquals(List.of("Mosteller", "Du Bois", "Haycock", "Boyd", "Gehan-George"),
            Stream.of(SurfaceFormula.values()).map(SurfaceFormula::words).toList());
        assertEquals(Optional.of(SurfaceFormula.DU_BOIS), SurfaceFormula.called("Du Bois"));
        assertEquals(Optional.empty(), SurfaceFormula.called("DuBois"));
    }

    @ParameterizedTest @EnumSource
    void whoIsHeavierOrTallerNeverHasLess(SurfaceFormula formula) {
        for (long grams = 500; grams < 400_000; grams = grams * 21 / 20) {
            Height height = new Height(250 + grams / 200);
            BodySurface surface = formula.of(new Weight(grams), height);

            assertTrue(formula.of(new Weight(grams + 100), height).compareTo(surface) >= 0);
            assertTrue(formula.of(new Weight(grams), new Height(height.millimetres() + 10))
                .compareTo(surface) >= 0);
        }
    }

    @ParameterizedTest @EnumSource
    void nobodyWhoCanBeWeighedAndMeasuredIsBeyondBounds(SurfaceFormula formula) {
        assertTrue(formula.of(new Weight(200), new Height(200)).squareCentimetres() > 100);
        assertTrue(formula.of(new Weight(1_000_000), new Height(3_000)).squareCentimetres() < 100_000);
        assertThrows(IllegalArgumentException.class,
            () -> formula.of(new Weight(Long.MAX_VALUE), new Height(3_000)));
    }

    @Test void aSurfaceTooSmallToCountIsRefused() {
        assertEquals("a body surface must be above zero and at most 10 m2: 0 cm2",
            assertThrows(IllegalArgumentException.class,
                () -> SurfaceFormula.DU_BOIS.of(new Weight(1), new Height(1))).getMessage());
    }
}
