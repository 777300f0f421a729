package doseward.simulator.patient.toxicity;

/**
 * What is given beyond the usual care that all calibrated patients had.
 *
 * @param fluids into a vein, mL/h
 * @param pressor phenylephrine, micrograms/kg/min
 */
public record Care(double fluids, double pressor) {
    /** Nothing more. */
    public static final Care USUAL = new Care(0, 0);

    public Care {
        if (!(fluids >= 0 && pressor >= 0)) {
            throw new IllegalArgumentException(
                "Nobody gives less than nothing: " + fluids + " mL/h, " + pressor + " micrograms/kg/min.");
        }
    }
}
