package doseward.protocol;

import doseward.quantity.Height;

/** The heights a protocol is written for. Both ends count. */
public record HeightRange(Height shortest, Height tallest) {
    public HeightRange {
        if (shortest.compareTo(tallest) > 0) {
            throw new IllegalArgumentException("the shortest height " + shortest + " is above the tallest "
                + tallest);
        }
    }

    public boolean includes(Height height) {
        return height.compareTo(shortest) >= 0 && height.compareTo(tallest) <= 0;
    }

    @Override public String toString() {
        return shortest + " to " + tallest;
    }
}
