package doseward.simulator.plant;

/** What turns one unit into another. */
final class Units {
    static final double PASCALS_PER_MMHG = 133.322;
    static final double NANOLITRES_PER_MILLILITRE = 1e6;
    static final double NANOLITRES_PER_MICROLITRE = 1e3;
    static final double SECONDS_PER_HOUR = 3600;
    static final double MILLIS_PER_SECOND = 1e3;

    /** Of 1 m of water, at 9.80665 m/s². */
    private static final double MMHG_PER_METRE = 1000 * 9.80665 / PASCALS_PER_MMHG;

    private Units() {}

    /** The pressure under a column of water. */
    static double columnOf(double metres) {
        return metres * MMHG_PER_METRE;
    }

    /** A flow of one millilitre an hour, in nanolitres a second. */
    static double perSecond(double millilitresPerHour) {
        return millilitresPerHour * NANOLITRES_PER_MILLILITRE / SECONDS_PER_HOUR;
    }
}
