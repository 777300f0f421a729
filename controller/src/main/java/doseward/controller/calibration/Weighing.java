package doseward.controller.calibration;

/**
 * One weighing: after so many steps so much more water lay on the balance.
 *
 * @param milligrams as the balance shows it, in air
 */
public record Weighing(long steps, long milligrams) {
    /** No balance for such work carries more. */
    private static final long HEAVIEST = 1_000_000;

    public Weighing {
        if (steps < 1 || milligrams < 1 || milligrams > HEAVIEST) {
            throw new IllegalArgumentException("something is weighed after some steps, up to " + HEAVIEST
                + " mg: " + steps + " steps, " + milligrams + " mg");
        }
    }
}
