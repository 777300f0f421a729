package doseward.protocol;

import doseward.quantity.Age;

/** The ages a protocol is written for. Both ends count. */
public record AgeRange(Age youngest, Age oldest) {
    public AgeRange {
        if (youngest.compareTo(oldest) > 0) {
            throw new IllegalArgumentException("the youngest age " + youngest + " is above the oldest "
                + oldest);
        }
    }

    public boolean includes(Age age) {
        return age.compareTo(youngest) >= 0 && age.compareTo(oldest) <= 0;
    }

    @Override public String toString() {
        return youngest + " to " + oldest;
    }
}
