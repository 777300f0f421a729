package doseward.simulator.patient.toxicity;

/**
 * Water given beyond the usual care. It fills the vessels, leaves them for the tissues by half in an hour and
 * a half, faster while they leak, and the kidneys pass it in a day or two. All of it is made up.
 */
final class Fluids {
    private static final double STAYS_IN_VESSELS = 1.5;
    private static final double PASSED_IN = 18;
    private static final double LITRES_THAT_HALVE = 1.5;
    private static final double ML = 1_000;

    private final double leaving;
    private final double passing;
    private final double litres;
    private double vessels;
    private double tissues;

    Fluids(double minutesOfStep) {
        this.leaving = Approach.ofHalfLife(STAYS_IN_VESSELS, minutesOfStep);
        this.passing = Approach.ofHalfLife(PASSED_IN, minutesOfStep);
        this.litres = minutesOfStep / 60 / ML;
    }

    /** A step goes by at this rate, in mL/h, with vessels that leak and kidneys that filter so much. */
    void step(double rate, double leak, double filtration) {
        double left = Math.min(1, leaving * (1 + leak)) * vessels;
        vessels += rate * litres - left;
        tissues += left - passing * filtration * tissues;
    }

    /** What they leave of a fall of pressure and of kidneys in want: 1 without any. */
    double leaves() {
        return LITRES_THAT_HALVE / (LITRES_THAT_HALVE + vessels);
    }

    /** Litres, or kilograms. */
    double held() {
        return vessels + tissues;
    }
}
