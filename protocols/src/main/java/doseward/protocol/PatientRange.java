package doseward.protocol;

import doseward.quantity.Weight;

/** The patients a protocol is written for; others are refused. Both ends count. */
public record PatientRange(Weight lightest, Weight heaviest) {
    public PatientRange {
        if (lightest.compareTo(heaviest) > 0) {
            throw new IllegalArgumentException("the lightest weight " + lightest + " is above the heaviest "
                + heaviest);
        }
    }

    public boolean includes(Weight weight) {
        return weight.compareTo(lightest) >= 0 && weight.compareTo(heaviest) <= 0;
    }
}
