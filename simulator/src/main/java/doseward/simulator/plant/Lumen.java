package doseward.simulator.plant;

/**
 * The fluid between the plunger and the far end: it is stored in what gives under pressure, and leaves
 * through what resists. Solved exactly over each step, so that no step is too long for it.
 */
final class Lumen {
    private final double give;
    private final double resistance;
    private Outlet outlet;
    private boolean checkValve;
    private double extraGive;
    private double seconds;
    private double kept;
    private long stored;

    /**
     * A fluid path at no pressure.
     *
     * @param give nanolitres for each mmHg
     * @param resistance mmHg for each nanolitre a second
     */
    Lumen(double give, double resistance, Outlet outlet, boolean checkValve) {
        if (!(give > 0 && resistance > 0)) {
            throw new IllegalArgumentException("no path: " + give + " nL/mmHg, " + resistance + " mmHg s/nL");
        }
        this.give = give;
        this.resistance = resistance;
        this.outlet = outlet;
        this.checkValve = checkValve;
    }

    void endAt(Outlet end) {
        outlet = end;
        seconds = 0;
    }

    Outlet outlet() {
        return outlet;
    }

    /** A bubble in it gives too. */
    void holdBubble(double nanolitresPerMmHg) {
        extraGive = nanolitresPerMmHg;
        seconds = 0;
    }

    double pressure() {
        return stored / (give + extraGive);
    }

    long stored() {
        return stored;
    }

    /** The next steps are so long. */
    void stepsOf(double length) {
        if (length != seconds) {
            seconds = length;
            kept = outlet instanceof Outlet.Blocked ? 1
                : StrictMath.exp(-length / (resistance * (give + extraGive)));
        }
    }

    /** The pressure after a step in which nothing comes in. */
    double idle() {
        return outlet.against() + (pressure() - outlet.against()) * kept;
    }

    /** By how much higher it is for each nanolitre that comes in during a step. */
    double risePerNanolitre() {
        return outlet instanceof Outlet.Blocked ? 1 / (give + extraGive) : resistance * (1 - kept) / seconds;
    }

    /** Takes in so much during a step, and says what left at the far end; less than nothing came back in. */
    long take(long in) {
        double pressure = idle() + risePerNanolitre() * in;
        long after = Math.round(pressure * (give + extraGive));
        long out = in + stored - after;
        if (outlet instanceof Outlet.Blocked || (checkValve && out < 0)) {
            out = 0;
        }
        stored += in - out;
        return out;
    }
}
