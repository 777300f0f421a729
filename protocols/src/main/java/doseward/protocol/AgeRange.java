package doseward.protocol;

import doseward.quantity.Age;

/**
 * The ages a protocol is written for. Both ends count, and an upper end in full years or months holds until
 * the next is full: up to 70 years means until the day one is 71.
 */
public record AgeRange(Age youngest, Age oldest) {
    public AgeRange {
        if (youngest.compareTo(oldest) > 0) {
            throw new IllegalArgumentException("the youngest age " + youngest + " is above the oldest "
                + oldest);
        }
    }

    public boolean includes(Age age) {
        return age.compareTo(youngest) >= 0 && full(age).compareTo(oldest) <= 0;
    }

    private Age full(Age age) {
        if (oldest.days() != 0) {
            return age;
        }
        return oldest.equals(oldest.inFullYears()) ? age.inFullYears() : age.inFullMonths();
    }

    @Override public String toString() {
        return youngest + " to " + oldest;
    }
}
