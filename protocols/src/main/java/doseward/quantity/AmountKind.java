package doseward.quantity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an amount is counted in; amounts of two kinds are never compared or added, and none is converted into
 * another: that would need a factor of the drug, and such factors contradict each other.
 */
public enum AmountKind {
    /** Biological activity, in whole international units. */
    UNITS(new Unit("international units", 1)),
    /** Mass, in nanograms. */
    MASS(new Unit("mg", 1_000_000), new Unit("micrograms", 1_000), new Unit("nanograms", 1),
        new Unit("g", 1_000_000_000)),
    /** Living cells, counted. */
    CELLS(new Unit("viable cells", 1)),
    /** Fluid, in nanolitres. */
    FLUID(new Unit("mL", 1_000_000), new Unit("L", 1_000_000_000)),
    /** Substance, in nanomoles. */
    SUBSTANCE(new Unit("mmol", 1_000_000), new Unit("micromol", 1_000));

    private final List<Unit> units;

    AmountKind(Unit... units) {
        this.units = List.of(units);
    }

    /**
     * A unit in the words of a file.
     *
     * @param count how many of the kind's smallest step it is
     */
    public record Unit(String words, long count) {}

    /** The units that a file may use, the everyday one first. */
    public List<Unit> units() {
        return units;
    }

    /** The kind that has a unit of these words. */
    public static Optional<AmountKind> of(String words) {
        return Stream.of(values()).filter(kind -> kind.unit(words).isPresent()).findFirst();
    }

    /** The unit of these words, if this kind has it. */
    public Optional<Unit> unit(String words) {
        return units.stream().filter(unit -> unit.words().equals(words)).findFirst();
    }

    /** The unit in which people say this count: the everyday one, or the next smaller one below 1 of it. */
    Unit saidIn(long count) {
        Unit everyday = units.getFirst();
        return units.size() > 1 && count > 0 && count < everyday.count() && this != FLUID
            ? units.get(1) : everyday;
    }
}
