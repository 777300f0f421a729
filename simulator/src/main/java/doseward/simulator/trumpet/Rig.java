package doseward.simulator.trumpet;

import doseward.simulator.plant.Bore;
import doseward.simulator.plant.Build;
import doseward.simulator.plant.Specimen;
import doseward.quantity.Volume;
import java.util.List;
import java.util.Optional;

/** What stands on the simulated bench. */
public enum Rig {
    SYRINGE_10("syringe-10", "10 mL syringe", Optional.of(Bore.TEN), 10),
    SYRINGE_20("syringe-20", "20 mL syringe", Optional.of(Bore.TWENTY), 20),
    SYRINGE_50("syringe-50", "50 mL syringe", Optional.of(Bore.FIFTY), 50),
    ROLLERS("rollers", "rollers on a line from a bag", Optional.empty(), 1_000);

    /** A line of 1.2 mL, and a little more until no bubble is left. */
    static final Volume PRIME = Volume.ofMillilitres(2);

    private static final long NANOLITRES = 1_000_000;

    private final String word;
    private final String told;
    private final Optional<Bore> bore;
    private final int millilitres;

    Rig(String word, String told, Optional<Bore> bore, int millilitres) {
        this.word = word;
        this.told = told;
        this.bore = bore;
        this.millilitres = millilitres;
    }

    /** The words by which they are chosen. */
    public static List<String> words() {
        return List.of(values()).stream().map(rig -> rig.word).toList();
    }

    /** The one of this word. */
    public static Optional<Rig> of(String word) {
        return List.of(values()).stream().filter(rig -> rig.word.equals(word)).findFirst();
    }

    /** One of this kind, with the errors of a seed. */
    Build build(long seed) {
        long reservoir = millilitres * NANOLITRES;
        return bore.map(wide -> Specimen.syringe(wide, reservoir, seed))
            .orElseGet(() -> Specimen.rollers(reservoir, seed));
    }

    /** What may flow once the line is primed. */
    public Volume holds() {
        return Volume.ofMillilitres(millilitres).minus(PRIME);
    }

    @Override public String toString() {
        return told;
    }
}
