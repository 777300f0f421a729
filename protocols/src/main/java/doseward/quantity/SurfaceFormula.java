package doseward.quantity;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/**
 * How a body's surface is worked out from weight and height; formulas differ by up to 9 %, so a file says
 * which.
 */
public enum SurfaceFormula {
    /** Mosteller, N Engl J Med 1987;317:1098: the root of cm times kg over 3,600. */
    MOSTELLER("Mosteller", SurfaceFormula::rootOfProduct),
    /** Du Bois and Du Bois, Arch Intern Med 1916;17:863. */
    DU_BOIS("Du Bois", PowerLaw.ofKilograms("0.007184", "0.425", "0.725")::squareCentimetres),
    /** Haycock, Schwartz and Wisotsky, J Pediatr 1978;93:62. */
    HAYCOCK("Haycock", PowerLaw.ofKilograms("0.024265", "0.5378", "0.3964")::squareCentimetres),
    /** Boyd, The Growth of the Surface Area of the Human Body, 1935; for grams, with a decimal logarithm. */
    BOYD("Boyd", PowerLaw.ofGrams("0.0003207", "0.7285", "0.0188", "0.3")::squareCentimetres),
    /** Gehan and George, Cancer Chemother Rep 1970;54:225. */
    GEHAN_GEORGE("Gehan-George", PowerLaw.ofKilograms("0.0235", "0.51456", "0.42246")::squareCentimetres);

    private final String words;
    private final Working working;

    SurfaceFormula(String words, Working working) {
        this.words = words;
        this.working = working;
    }

    /** The formula that a file calls so; none if there is no such formula. */
    public static Optional<SurfaceFormula> called(String words) {
        return Arrays.stream(values()).filter(formula -> formula.words.equals(words)).findFirst();
    }

    /** As the file says it: {@code Du Bois}. */
    public String words() {
        return words;
    }

    /** The surface of such a body. Rounds down to the square centimetre: never more than by the formula. */
    public BodySurface of(Weight weight, Height height) {
        return new BodySurface(working.squareCentimetres(weight, height));
    }

    private interface Working {
        long squareCentimetres(Weight weight, Height height);
    }

    /**
     * In mm for cm, g for kg and cm2 for m2, what stands under the root is 25 times mm times g over 9. A
     * whole number is at most the root of a fraction just when its square is at most the fraction's whole
     * part; so both may be cut, and this is exact.
     */
    private static long rootOfProduct(Weight weight, Height height) {
        return BigInteger.valueOf(25).multiply(BigInteger.valueOf(weight.grams()))
            .multiply(BigInteger.valueOf(height.millimetres()))
            .divide(BigInteger.valueOf(9)).sqrt().longValueExact();
    }
}
