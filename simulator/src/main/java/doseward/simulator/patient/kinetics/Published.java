package doseward.simulator.patient.kinetics;

/**
 * The two published pictures of interleukin-2 in the blood. They differ by a factor of two in clearance and
 * can't be mixed: the label's clearance with the volume of the plasma has no solution.
 */
public enum Published {
    /**
     * Konrad and others, Cancer Research 50:2009 (1990): a bolus goes into the volume of the plasma (650
     * U/mL for a million a square metre, here for 1.7 square metres), and kidneys filter it away.
     */
    KONRAD(konrad()),
    /** The US label's half-lives and clearance; the slow share, which it does not tell, is Konrad's. */
    LABEL(new HalfLives(13, 85).withSlowShare(268, konrad().slowShare()));

    private final Disposition disposition;

    Published(Disposition disposition) {
        this.disposition = disposition;
    }

    /** In a patient of 70 kg. */
    public Disposition disposition() {
        return disposition;
    }

    private static Disposition konrad() {
        return new HalfLives(12.9, 85).withVolume(120, 2_615);
    }
}
