package doseward.simulator.patient;

import doseward.quantity.Weight;
import doseward.simulator.chance.Chance;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that goes on in one patient: body, blood, illnesses, and what was so from the beginning. Each has a
 * stream of chance of its own, so that a further sign changes no other.
 */
final class Being {
    private static final double GRAMS_IN_KG = 1_000;
    private static final double LEAKED_KG = 8;
    private static final int PARTS = 1_000_000;

    private final long seed;
    private final double kilograms;
    private final Body body;
    private final Blood blood;
    private final Map<Illness, Ailment> ailments = new EnumMap<>(Illness.class);
    private final SortedMap<String, Double> traits = new TreeMap<>();

    Being(Model model, Weight weight, long seed) {
        this.seed = seed;
        this.kilograms = weight.grams() / GRAMS_IN_KG;
        this.body = model.body(weight, seed);
        this.blood = new Blood(Chance.of(seed, "blood"));
        for (Illness illness : Illness.values()) {
            ailments.put(illness, new Ailment(illness, Chance.of(seed, illness.name())));
        }
    }

    /**
     * A minute goes by, in which so many usual doses (600,000 units for each kilogram) flowed in and were
     * injected, as far as they reach the blood.
     */
    void minute(double intoVein, double fromSkin) {
        body.minute(intoVein, fromSkin);
        blood.minute(body.leak());
        ailments.values().forEach(ailment -> ailment.minute(body.leak()));
    }

    Body body() {
        return body;
    }

    Blood blood() {
        return blood;
    }

    /** How grave an illness is, to 1; 0 while it is not there. */
    double severity(Illness illness) {
        return switch (body) {
            case FirstBody _ -> ailments.get(illness).severity();
            case KineticBody kinetic ->
                illness == Illness.MIND ? kinetic.mind() : ailments.get(illness).severity();
        };
    }

    /** In a cubic millimetre. */
    double platelets() {
        return switch (body) {
            case FirstBody _ -> blood.platelets();
            case KineticBody kinetic -> kinetic.platelets();
        };
    }

    /** Where this patient stands among all, from 0 to 1, in what does not change. */
    double trait(String name) {
        return traits.computeIfAbsent(name, one ->
            Chance.of(seed, one).between(1, PARTS) / (double) PARTS);
    }

    double kilograms() {
        return kilograms + LEAKED_KG * body.leak();
    }

    /** By how much of the first weight the patient is heavier. */
    double gain() {
        return LEAKED_KG * body.leak() / kilograms;
    }

    /** Millimoles a litre. */
    double bicarbonate() {
        return 25 - 8 * (1 - body.filtration());
    }

    /** What the stool loses, in millilitres an hour. */
    double stool() {
        double gut = severity(Illness.GUT);
        return 6 + 150 * gut * gut;
    }
}
