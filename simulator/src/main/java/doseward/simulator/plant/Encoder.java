package doseward.simulator.plant;

/**
 * Counts the turns that the shaft truly makes, beside the steps that the motor was told: a motor that slips
 * is found when both differ by more than 2 % for 10 s, as assumed.
 */
public final class Encoder {
    private static final double TOLERATED = 0.02;
    private static final long STAYS_MILLIS = 10_000;

    private long apart;

    /** Whether it cries, once in so many milliseconds it counted this many of the steps that were told. */
    public boolean sees(long told, long counted, long millis) {
        boolean differs = Math.abs(told - counted) > TOLERATED * told;
        apart = differs ? apart + millis : 0;
        return apart > STAYS_MILLIS;
    }
}
