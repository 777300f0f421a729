package doseward.quantity;

/** A body's surface, exact to the square centimetre; above zero, and at most ten square metres. */
public record BodySurface(long squareCentimetres) implements Comparable<BodySurface> {
    private static final long MOST = 100_000; // no formula gives so much, even for 1,000 kg and three metres

    public BodySurface {
        if (squareCentimetres <= 0 || squareCentimetres > MOST) {
            throw new IllegalArgumentException("a body surface must be above zero and at most 10 m2: "
                + Numbers.grouped(squareCentimetres) + " cm2");
        }
    }

    /**
     * The largest multiple of the step that is not above this surface. Rounds down: never more than asked. A
     * step that is larger than the surface is refused, for it would leave nothing.
     */
    public BodySurface roundedDownTo(BodySurface step) {
        return new BodySurface(squareCentimetres / step.squareCentimetres * step.squareCentimetres);
    }

    @Override public int compareTo(BodySurface other) {
        return Long.compare(squareCentimetres, other.squareCentimetres);
    }

    /** As on a prescription: {@code 1.87 m2}. */
    @Override public String toString() {
        return Numbers.decimal(squareCentimetres, 4) + " m2";
    }
}
