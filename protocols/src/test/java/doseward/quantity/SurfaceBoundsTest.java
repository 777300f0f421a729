package doseward.quantity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Shows that a surface is never more than the formula gives, and never a square centimetre less, by ways that
 * share nothing with the working: whole powers compared exactly, and decimal logarithms digit by digit.
 */
class SurfaceBoundsTest {
    private static final int BODIES = 400;

    private static Stream<Body> bodies(long seed, int count) {
        Random chance = new Random(seed);
        return Stream.generate(() -> new Body(new Weight(500 + chance.nextInt(349_500)),
            new Height(250 + chance.nextInt(2_250)))).limit(count);
    }

    private record Body(Weight weight, Height height) {}

    private static void assertBetween(Body body, SurfaceFormula formula, BigDecimal squareCentimetres) {
        long counted = formula.of(body.weight(), body.height()).squareCentimetres();
        BigDecimal surface = BigDecimal.valueOf(counted);
        assertTrue(surface.compareTo(squareCentimetres) <= 0,
            () -> body + ": more than " + squareCentimetres);
        assertTrue(surface.add(BigDecimal.ONE).compareTo(squareCentimetres) > 0,
            () -> body + ": less than " + squareCentimetres);
    }

    /** A surface S keeps 9 S^2 at most 25 mm g, exactly; the next whole one does not. */
    @Test void mostellersSquareIsTheLargestThatFits() {
        bodies(1, 20_000).forEach(body -> {
            long product = 25 * body.weight().grams() * body.height().millimetres();
            long surface = SurfaceFormula.MOSTELLER.of(body.weight(), body.height()).squareCentimetres();

            assertTrue(9 * surface * surface <= product, body::toString);
            assertTrue(9 * (surface + 1) * (surface + 1) > product, body::toString);
        });
    }

    /** Both sides are raised until every exponent is whole, so that nothing is rounded anywhere. */
    @ParameterizedTest @CsvSource({"DU_BOIS, 7184, 6, 42500, 72500, 400",
        "HAYCOCK, 24265, 6, 53780, 39640, 60", "GEHAN_GEORGE, 235, 4, 51456, 42246, 6"})
    void raisedToWholePowersTheSurfaceIsTheLargestThatFits(SurfaceFormula formula, long digits, int decimals,
        int weight, int height, int count) {
        int shared = gcd(gcd(100_000, weight), height);
        int root = 100_000 / shared;
        int heavy = weight / shared;
        int tall = height / shared;
        BigInteger tens = BigInteger.TEN.pow((decimals - 4) * root + 3 * heavy + tall);
        bodies(2, count).forEach(body -> {
            BigInteger most = BigInteger.valueOf(digits).pow(root)
                .multiply(BigInteger.valueOf(body.weight().grams()).pow(heavy))
                .multiply(BigInteger.valueOf(body.height().millimetres()).pow(tall));
            long surface = formula.of(body.weight(), body.height()).squareCentimetres();

            assertTrue(BigInteger.valueOf(surface).pow(root).multiply(tens).compareTo(most) <= 0,
                body::toString);
            assertTrue(BigInteger.valueOf(surface + 1).pow(root).multiply(tens).compareTo(most) > 0,
                body::toString);
        });
    }

    private static int gcd(int one, int other) {
        return other == 0 ? one : gcd(other, one % other);
    }

    @ParameterizedTest @CsvSource({"DU_BOIS, 0.007184, 0.425, 0.725", "HAYCOCK, 0.024265, 0.5378, 0.3964",
        "GEHAN_GEORGE, 0.0235, 0.51456, 0.42246"})
    void digitByDigitTheSurfaceIsTheLargestThatFits(SurfaceFormula formula, BigDecimal number,
        BigDecimal weight, BigDecimal height) {
        BigDecimal start = Decimals.log10(number).add(BigDecimal.valueOf(4));
        bodies(3, BODIES).forEach(body -> assertBetween(body, formula, Decimals.tenTo(start
            .add(Decimals.log10(BigDecimal.valueOf(body.weight().grams(), 3)).multiply(weight))
            .add(Decimals.log10(BigDecimal.valueOf(body.height().millimetres(), 1)).multiply(height)))));
    }

    /** Boyd's exponent itself holds a logarithm, so no whole power decides it. */
    @Test void digitByDigitBoydsSurfaceIsTheLargestThatFits() {
        BigDecimal start = Decimals.log10(new BigDecimal("0.0003207")).add(BigDecimal.valueOf(4));
        bodies(4, BODIES).forEach(body -> {
            BigDecimal grams = Decimals.log10(BigDecimal.valueOf(body.weight().grams()));
            BigDecimal exponent = new BigDecimal("0.7285").subtract(grams.multiply(new BigDecimal("0.0188")));
            BigDecimal height = Decimals.log10(BigDecimal.valueOf(body.height().millimetres(), 1));

            assertBetween(body, SurfaceFormula.BOYD, Decimals.tenTo(start.add(grams.multiply(exponent))
                .add(height.multiply(new BigDecimal("0.3")))));
        });
    }

    @ParameterizedTest @ValueSource(longs = {1, 2, 3, 10, 47, 1_000, 999_983, Long.MAX_VALUE})
    void aLogarithmIsNeverAboveTheTrueOneAndHardlyBelowIt(long number) {
        BigDecimal scale = new BigDecimal(BigInteger.ONE.shiftLeft(Logarithm.BITS));
        BigDecimal ofTen = new BigDecimal("2.3025850929940456840179914546843642076011014886287729760333279");
        BigDecimal truth = Decimals.log10(BigDecimal.valueOf(number)).multiply(ofTen).multiply(scale);

        BigDecimal lost = truth.subtract(new BigDecimal(Logarithm.below(number)));

        assertTrue(lost.signum() >= 0 && lost.compareTo(BigDecimal.valueOf(64 * 308)) < 0, lost::toString);
    }
}
