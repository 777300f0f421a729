package doseward.simulator.plant;

/**
 * The ways through a tube, each with the same share of the flow, and what each would hold if all of the flow
 * went along it: a fast one little, a slow one much. Along a way nothing mixes.
 */
final class Paths {
    /** Enough that a step at the inlet comes out as a smooth curve. */
    private static final int COUNT = 400;

    /** How finely a density is summed up, and how far out, in means. */
    private static final int CELLS = 40_000;
    private static final double REACH = 8;

    private final double[] held;

    private Paths(double[] held) {
        this.held = held;
    }

    /** All as one: what comes in first comes out first. */
    static Paths plug(double nanolitres) {
        return new Paths(new double[] {nanolitres});
    }

    /** Laminar flow without diffusion: after t of a mean passage T, 1 - (T/2t)² of a step has arrived. */
    static Paths laminar(double nanolitres) {
        double[] held = new double[COUNT];
        for (int path = 0; path < COUNT; path++) {
            double slower = Math.sqrt(1 - (double) path / COUNT);
            double faster = Math.sqrt(1 - (path + 1.0) / COUNT);
            held[path] = nanolitres * COUNT * (slower - faster);
        }
        return new Paths(held);
    }

    /** Arrivals that scatter as those of a walk with drift do (inverse Gaussian). */
    static Paths scattered(double nanolitres, double scatter) {
        double shape = StrictMath.pow(nanolitres, 3) / (scatter * scatter);
        double cell = REACH * nanolitres / CELLS;
        double[] held = new double[COUNT];
        double[] shares = new double[COUNT];
        double arrived = 0;
        for (int index = 0; index < CELLS; index++) {
            double at = (index + 0.5) * cell;
            double off = (at - nanolitres) / nanolitres;
            double share = cell * Math.sqrt(shape / (2 * Math.PI * at * at * at))
                * StrictMath.exp(-shape * off * off / (2 * at));
            int path = (int) Math.min(COUNT - 1, arrived * COUNT);
            held[path] += share * at;
            shares[path] += share;
            arrived += share;
        }
        for (int path = 0; path < COUNT; path++) {
            held[path] = shares[path] > 0 ? held[path] / shares[path] : held[path - 1];
        }
        return new Paths(held);
    }

    int count() {
        return held.length;
    }

    double held(int path) {
        return held[path];
    }
}
