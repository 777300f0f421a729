package doseward.simulator.plant;

import doseward.pump.DropWatch;
import doseward.simulator.chance.Chance;

/**
 * Counts drops below the bag and takes each for a twentieth of a millilitre. A detergent, as there is in
 * vials of aldesleukin, makes drops smaller, by up to a quarter (Leor 1989): then it counts more than flows.
 */
public final class DropCounter {
    private final double drop;
    private double hanging;
    private long drops;

    /** Over a chamber in which a detergent makes drops smaller by some share. */
    public DropCounter(Chance chance) {
        this(DropWatch.DROP * chance.between(750, 1_000) / 1e3);
    }

    DropCounter(double drop) {
        this.drop = drop;
    }

    /** So much runs through the chamber. */
    public void flow(long nanolitres) {
        hanging += nanolitres;
        long fallen = (long) Math.floor(hanging / drop);
        drops += fallen;
        hanging -= fallen * drop;
    }

    /** What it believes has flowed, in nanolitres. */
    public long counted() {
        return drops * DropWatch.DROP;
    }
}
