package doseward.simulator.plant;

import doseward.quantity.Rate;

/**
 * How the drug spreads along a tube at one flow. Fast flow carries it: the middle runs ahead, the wall lags
 * (laminar, without diffusion). In slow flow it wanders across the tube meanwhile, which evens that out
 * (Taylor 1953, Aris 1956).
 *
 * @param tube through which it flows
 * @param nanolitresPerSecond the flow
 */
record Dispersion(Tube tube, double nanolitresPerSecond) {
    /** Of a protein of 15 kDa in water, in m²/s; its order, recalled. */
    private static final double DIFFUSION = 1.1e-10;

    /** Radius²/(14.4 D) is the time in which it mixes across a tube (Taylor 1954). */
    private static final double MIXING = 14.4;

    static Dispersion at(Tube tube, Rate rate) {
        return new Dispersion(tube, Gearing.perSecond(rate));
    }

    /** How long the fluid takes through it on average, in seconds. */
    double passage() {
        return tube.nanolitres() / nanolitresPerSecond;
    }

    /** Whether it is carried faster than it mixes across. */
    boolean isCarried() {
        return passage() < radius() * radius() / (MIXING * DIFFUSION);
    }

    /** By how much arrivals scatter when it mixes across, in seconds. */
    double scatter() {
        double speed = tube.metresLong() / passage();
        double along = DIFFUSION * (1 + StrictMath.pow(radius() * speed / DIFFUSION, 2) / 48);
        return Math.sqrt(2 * along * passage()) / speed;
    }

    /** Which volumes its paths hold. */
    Paths paths() {
        double held = tube.nanolitres();
        return isCarried() ? Paths.laminar(held) : Paths.scattered(held, held * scatter() / passage());
    }

    private double radius() {
        return tube.millimetresWide() / 2e3;
    }
}
