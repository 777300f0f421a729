package doseward.simulator.plant;

/**
 * A thin tube.
 *
 * @param millimetresWide its bore
 * @param metresLong its length
 */
public record Tube(double millimetresWide, double metresLong) {
    /** An everyday extension line: 1.18 mL. */
    public static final Tube LINE = new Tube(1.0, 1.5);

    /** Of water at room temperature, and of dilute drugs, in Pa s. */
    private static final double VISCOSITY = 1e-3;

    public Tube {
        if (!(millimetresWide > 0 && metresLong > 0)) {
            throw new IllegalArgumentException("no tube: " + millimetresWide + " mm, " + metresLong + " m");
        }
    }

    /** What is in it, in nanolitres. */
    public long nanolitres() {
        return Math.round(new Bore(millimetresWide).nanolitresOver(1e3 * metresLong));
    }

    /** By the law of Poiseuille, in mmHg for each nanolitre a second. */
    public double resistance() {
        double radius = millimetresWide / 2e3;
        double pascalSecondsPerCubicMetre =
            8 * VISCOSITY * metresLong / (Math.PI * StrictMath.pow(radius, 4));
        return pascalSecondsPerCubicMetre * 1e-12 / Units.PASCALS_PER_MMHG;
    }
}
