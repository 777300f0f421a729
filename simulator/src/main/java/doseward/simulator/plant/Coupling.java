package doseward.simulator.plant;

/**
 * What lies between a nut and the plunger that it pushes: play, and parts that give. Told in volumes of the
 * barrel, so that a force is a pressure.
 *
 * @param give nanolitres for each mmHg
 * @param play nanolitres between the nut's pushing the plunger and its clamp's pulling it
 * @param clamped whether it has such a clamp; without, a plunger may run away from the nut
 */
public record Coupling(double give, double play, boolean clamped) {
    public Coupling {
        if (!(give > 0 && play >= 0)) {
            throw new IllegalArgumentException("no coupling: " + give + " nL/mmHg, " + play + " nL");
        }
    }

    /** The pressure with which it pushes, or pulls, when the nut is so far ahead of where it would touch. */
    double push(double ahead) {
        if (ahead >= 0) {
            return ahead / give;
        }
        return clamped && ahead < -play ? (ahead + play) / give : 0;
    }

    /**
     * How far the plunger goes, until what pushes it is what resists it: {@code base} and so much more for
     * each nanolitre that it goes.
     */
    double travel(double ahead, double base, double slope) {
        double pushed = (ahead / give - base) / (1 / give + slope);
        if (ahead - pushed >= 0) {
            return pushed;
        }
        double pulled = ((ahead + play) / give - base) / (1 / give + slope);
        if (clamped && ahead - pulled < -play) {
            return pulled;
        }
        return slope > 0 ? -base / slope : pushed;
    }
}
