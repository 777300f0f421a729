package doseward.simulator.plant;

import doseward.simulator.chance.Chance;
import java.util.Optional;

/**
 * Air that comes out of the fluid as it warms: by chance, up to one bubble a litre as assumed, and more in a
 * world that is unkind.
 */
public final class Bubbles {
    private final Chance chance;
    private final double perNanolitre;
    private double untilNext;

    /** So many bubbles in a litre, on average. */
    public Bubbles(Chance chance, double perLitre) {
        this.chance = chance;
        this.perNanolitre = perLitre / 1e9;
        this.untilNext = untilAnother();
    }

    /** The bubble that comes by while so much flows, if one does; two at once are one. */
    public Optional<Bubble> in(long nanolitres) {
        untilNext -= nanolitres;
        if (untilNext > 0) {
            return Optional.empty();
        }
        untilNext = untilAnother();
        return Optional.of(Bubble.of(chance));
    }

    /** Arrivals of Poisson: the volume from one to the next is exponential. */
    private double untilAnother() {
        double share = (chance.between(0, 999_999) + 0.5) / 1e6;
        return perNanolitre > 0 ? -StrictMath.log(share) / perNanolitre : Double.POSITIVE_INFINITY;
    }
}
