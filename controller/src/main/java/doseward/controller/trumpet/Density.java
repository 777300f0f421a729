package doseward.controller.trumpet;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How heavy a fluid is: water at 20 °C weighs 0.9982 g a millilitre, 5 % dextrose about 1.017.
 *
 * @param gramsPerMillilitre between a light oil's and a heavy syrup's: anything else is a slip
 */
public record Density(BigDecimal gramsPerMillilitre) {
    private static final BigDecimal LEAST = new BigDecimal("0.7");
    private static final BigDecimal MOST = new BigDecimal("1.5");
    private static final BigDecimal NANOLITRES_PER_MILLILITRE = BigDecimal.valueOf(1_000_000);

    public Density {
        if (gramsPerMillilitre.compareTo(LEAST) < 0 || gramsPerMillilitre.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("a density lies between " + LEAST + " and " + MOST
                + " g/mL, and is not " + gramsPerMillilitre);
        }
    }

    /** The volume of so many grams, to the nearest nanolitre. */
    long nanolitresOf(BigDecimal grams) {
        return grams.multiply(NANOLITRES_PER_MILLILITRE)
            .divide(gramsPerMillilitre, 0, RoundingMode.HALF_EVEN).longValueExact();
    }
}
