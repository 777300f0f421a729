package doseward.quantity;

/**
 * How much drug, in whole international units; never below zero. Volume follows from units, never from
 * milligrams.
 */
public record Units(long international) implements Comparable<Units> {
    public static final Units ZERO = new Units(0);

    public Units {
        if (international < 0) {
            throw new IllegalArgumentException("an amount can't be below zero: " + international + " units");
        }
    }

    public static Units ofMillion(long million) {
        return new Units(Math.multiplyExact(million, 1_000_000));
    }

    public Units plus(Units other) {
        return new Units(Math.addExact(international, other.international));
    }

    public Units times(long count) {
        return new Units(Math.multiplyExact(international, count));
    }

    /** The largest multiple of the step that is not above this amount. Rounds down: never more than asked. */
    public Units roundedDownTo(Units step) {
        return new Units(international / step.international * step.international);
    }

    /** This amount for each kilogram of the weight. Rounds down to the unit. */
    public Units perKilogramOf(Weight weight) {
        return new Units(Math.multiplyExact(international, weight.grams()) / 1000);
    }

    /** The share of this amount that part of its volume carries. Rounds down: never more than was given. */
    public Units shareIn(Volume part, Volume whole) {
        if (part.isAbove(whole)) {
            throw new IllegalArgumentException(part + " is more than the whole of " + whole);
        }
        // Whole units in each microlitre first, so that the product of two large numbers never overflows.
        long perMicrolitre = international / whole.microlitres();
        long rest = international % whole.microlitres();
        long share = Math.multiplyExact(perMicrolitre, part.microlitres());
        return new Units(share + Math.multiplyExact(rest, part.microlitres()) / whole.microlitres());
    }

    public boolean isAbove(Units other) {
        return compareTo(other) > 0;
    }

    @Override public int compareTo(Units other) {
        return Long.compare(international, other.international);
    }

    /** As on a prescription: {@code 48,000,000 units}. */
    @Override public String toString() {
        return Numbers.grouped(international) + " units";
    }
}
