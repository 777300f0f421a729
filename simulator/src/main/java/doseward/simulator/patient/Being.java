package doseward.simulator.patient;

import doseward.quantity.Weight;
import doseward.simulator.chance.Chance;
import doseward.simulator.patient.toxicity.Care;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that goes on in one patient: body, illnesses, and what was so from the beginning. Each has a
 * stream of chance of its own, so that a further sign changes no other.
 */
final class Being {
    private static final double GRAMS_IN_KG = 1_000;
    private static final int PARTS = 1_000_000;

    private final long seed;
    private final double kilograms;
    private final Body body;
    private final Bilirubin bilirubin;
    private final Map<Illness, Ailment> ailments = new EnumMap<>(Illness.class);
    private final SortedMap<String, Double> traits = new TreeMap<>();
    private double pressor;

    Being(Weight weight, long seed) {
        this.seed = seed;
        this.kilograms = weight.grams() / GRAMS_IN_KG;
        this.body = new Body(weight, seed);
        this.bilirubin = new Bilirubin(Chance.of(seed, "blood"));
        for (Illness illness : Illness.values()) {
            ailments.put(illness, new Ailment(illness, Chance.of(seed, illness.name())));
        }
    }

    /** A minute goes by, with so much of the drug and with this care. */
    void minute(double intoVein, double fromSkin, Care care) {
        body.minute(intoVein, fromSkin, care);
        pressor = care.pressor();
        bilirubin.minute(body.leak());
        ailments.values().forEach(ailment -> ailment.minute(body.leak()));
    }

    void shownTo(Witness witness) {
        witness.minute(body.organism(), severity(Illness.RHYTHM) > 0);
    }

    Body body() {
        return body;
    }

    /** Milligrams a decilitre. */
    double bilirubin() {
        return bilirubin.now();
    }

    /** Of the phenylephrine that runs, micrograms/kg/min. */
    double pressor() {
        return pressor;
    }

    /** How grave an illness is, to 1; 0 while it is not there. */
    double severity(Illness illness) {
        return ailments.get(illness).severity();
    }

    /** Where this patient stands among all, from 0 to 1, in what does not change. */
    double trait(String name) {
        return traits.computeIfAbsent(name, one ->
            Chance.of(seed, one).between(1, PARTS) / (double) PARTS);
    }

    double kilograms() {
        return kilograms + body.gain();
    }

    /** By how much of the first weight the patient is heavier. */
    double gain() {
        return body.gain() / kilograms;
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
