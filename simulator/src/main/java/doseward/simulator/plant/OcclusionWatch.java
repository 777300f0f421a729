package doseward.simulator.plant;

/** Finds a blocked line: a pressure that stays over the threshold, and not for the length of one noise. */
public final class OcclusionWatch {
    private final double threshold;
    private final long staysMillis;
    private long over;

    /**
     * A watch that has seen nothing yet.
     *
     * @param threshold in mmHg
     * @param staysMillis for so long it must be over it
     */
    public OcclusionWatch(double threshold, long staysMillis) {
        this.threshold = threshold;
        this.staysMillis = staysMillis;
    }

    /** Whether it cries, once it has seen this for so long. */
    public boolean sees(double mmHg, long millis) {
        over = mmHg >= threshold ? over + millis : 0;
        return over > staysMillis || (over > 0 && staysMillis == 0);
    }
}
