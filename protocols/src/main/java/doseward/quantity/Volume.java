package doseward.quantity;

/** A volume of fluid, exact to the microlitre; never below zero. */
public record Volume(long microlitres) implements Comparable<Volume> {
    public static final Volume ZERO = new Volume(0);

    public Volume {
        if (microlitres < 0) {
            throw new IllegalArgumentException("a volume can't be below zero: " + microlitres
                + " microlitres");
        }
    }

    public static Volume ofMillilitres(long millilitres) {
        return new Volume(Math.multiplyExact(millilitres, 1000));
    }

    public Volume plus(Volume other) {
        return new Volume(Math.addExact(microlitres, other.microlitres));
    }

    /** What is left when the other is taken away; refuses to go below zero. */
    public Volume minus(Volume other) {
        return new Volume(Math.subtractExact(microlitres, other.microlitres));
    }

    public Volume min(Volume other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The largest multiple of the step that is not above this volume. Rounds down: never more than asked. */
    public Volume roundedDownTo(Volume step) {
        return new Volume(microlitres / step.microlitres * step.microlitres);
    }

    public boolean isAbove(Volume other) {
        return compareTo(other) > 0;
    }

    public boolean isZero() {
        return microlitres == 0;
    }

    @Override public int compareTo(Volume other) {
        return Long.compare(microlitres, other.microlitres);
    }

    /** As on a prescription: {@code 52.666 mL}. */
    @Override public String toString() {
        return Numbers.thousandths(microlitres) + " mL";
    }
}
