package doseward.protocol;

import doseward.quantity.Units;
import doseward.quantity.Weight;

/** An amount as ordered: so many units, flat or for each kilogram. */
public record DoseAmount(Units units, Basis basis) {
    /** What an amount is counted for. */
    public enum Basis { FLAT, PER_KG }

    /** The amount for a patient of this weight. Rounds down to the unit. */
    public Units forPatientOf(Weight weight) {
        return switch (basis) {
            case FLAT -> units;
            case PER_KG -> units.perKilogramOf(weight);
        };
    }

    @Override public String toString() {
        String words = units.toString().replace(" units", " international units");
        return switch (basis) {
            case FLAT -> words;
            case PER_KG -> words + "/kg";
        };
    }
}
