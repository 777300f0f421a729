package doseward.quantity;

/**
 * How much of a drug or product: a whole count of its kind's smallest step (international units, nanograms,
 * cells); never below zero. Volume follows from the amount and a strength, never from another kind.
 */
public record Amount(long count, AmountKind kind) implements Comparable<Amount> {
    public Amount {
        if (count < 0) {
            throw new IllegalArgumentException("an amount can't be below zero: " + count + " "
                + kind.units().getFirst().words());
        }
    }

    /** So many whole international units. */
    public static Amount units(long international) {
        return new Amount(international, AmountKind.UNITS);
    }

    public static Amount ofMillionUnits(long million) {
        return units(Math.multiplyExact(million, 1_000_000));
    }

    public static Amount ofMilligrams(long milligrams) {
        return new Amount(Math.multiplyExact(milligrams, 1_000_000), AmountKind.MASS);
    }

    /** Nothing of what the other is an amount of. */
    public Amount none() {
        return new Amount(0, kind);
    }

    public boolean isZero() {
        return count == 0;
    }

    /** Whether the two may be added and compared. */
    public boolean isLike(Amount other) {
        return kind == other.kind;
    }

    public Amount plus(Amount other) {
        return new Amount(Math.addExact(count, like(other).count), kind);
    }

    /** What is left when the other is taken away; refuses to go below zero. */
    public Amount minus(Amount other) {
        return new Amount(Math.subtractExact(count, like(other).count), kind);
    }

    public Amount times(long factor) {
        return new Amount(Math.multiplyExact(count, factor), kind);
    }

    /** So many hundredths of this amount. Rounds down: never more than said. */
    public Amount percent(int hundredths) {
        return new Amount(Math.multiplyExact(count, hundredths) / 100, kind);
    }

    public Amount min(Amount other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The largest multiple of the step that is not above this amount. Rounds down: never more than asked. */
    public Amount roundedDownTo(Amount step) {
        return new Amount(count / like(step).count * step.count, kind);
    }

    /** This amount for each kilogram of the weight. Rounds down to the smallest step. */
    public Amount perKilogramOf(Weight weight) {
        return new Amount(Math.multiplyExact(count, weight.grams()) / 1000, kind);
    }

    /** This amount for each square metre of the surface. Rounds down to the smallest step. */
    public Amount perSquareMetreOf(BodySurface surface) {
        return new Amount(Math.multiplyExact(count, surface.squareCentimetres()) / 10_000, kind);
    }

    /** The share of this amount that part of its volume carries. Rounds down: never more than was given. */
    public Amount shareIn(Volume part, Volume whole) {
        if (part.isAbove(whole)) {
            throw new IllegalArgumentException(part + " is more than the whole of " + whole);
        }
        // Whole steps in each microlitre first, so that the product of two large numbers never overflows.
        long perMicrolitre = count / whole.microlitres();
        long rest = count % whole.microlitres();
        long share = Math.multiplyExact(perMicrolitre, part.microlitres());
        return new Amount(share + Math.multiplyExact(rest, part.microlitres()) / whole.microlitres(), kind);
    }

    public boolean isAbove(Amount other) {
        return compareTo(other) > 0;
    }

    private Amount like(Amount other) {
        if (!isLike(other)) {
            throw new IllegalArgumentException(this + " and " + other + " are not of one kind");
        }
        return other;
    }

    /** Compares amounts of one kind; two kinds are never compared. */
    @Override public int compareTo(Amount other) {
        return Long.compare(count, like(other).count);
    }

    /** As on a prescription: {@code 48,000,000 units}, {@code 51.9 mg}. */
    @Override public String toString() {
        return kind == AmountKind.UNITS ? Numbers.grouped(count) + " units" : written();
    }

    /** As a file says it: {@code 48,000,000 international units}. */
    public String written() {
        AmountKind.Unit unit = kind.saidIn(count);
        return Numbers.decimal(count, Long.toString(unit.count()).length() - 1) + " " + unit.words();
    }
}
