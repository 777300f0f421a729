package doseward.protocol;

import doseward.quantity.Weight;

/** The weights a protocol is written for. Both ends count. */
public record WeightRange(Weight lightest, Weight heaviest) {
    public WeightRange {
        if (lightest.compareTo(heaviest) > 0) {
            throw new IllegalArgumentException("the lightest weight " + lightest + " is above the heaviest "
                + heaviest);
        }
    }

    public boolean includes(Weight weight) {
        return weight.compareTo(lightest) >= 0 && weight.compareTo(heaviest) <= 0;
    }

    @Override public String toString() {
        return lightest + " to " + heaviest;
    }
}
