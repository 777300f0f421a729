package doseward.simulator.patient;

import doseward.quantity.Weight;
import doseward.simulator.chance.Chance;
import doseward.simulator.patient.toxicity.Constitution;
import java.util.Locale;

/** Which of the two simulated bodies a patient has. No validated model exists of either's toxicity. */
public enum Model {
    /**
     * Made to make a simulation lively: the height of a concentration is published, all else is made up.
     */
    FIRST {
        @Override Body body(Weight weight, long seed) {
            return new FirstBody(Spread.of(Chance.of(seed, "patient")));
        }
    },
    /**
     * Published kinetics, and a toxicity to which a cohort was calibrated; {@code toxicity} says what of it
     * is what.
     */
    KINETIC {
        @Override Body body(Weight weight, long seed) {
            double kilograms = weight.grams() / GRAMS_IN_KG;
            return new KineticBody(Constitution.of(kilograms, Chance.of(seed, "constitution")),
                Chance.of(seed, "events"));
        }
    };

    private static final double GRAMS_IN_KG = 1_000;

    /** As a command line says it. */
    @Override public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    abstract Body body(Weight weight, long seed);
}
