package doseward.quantity;

/** How much drug stands in one millilitre of a solution; above zero. */
public record Strength(Amount inOneMillilitre) implements Comparable<Strength> {
    public Strength {
        if (inOneMillilitre.count() <= 0) {
            throw new IllegalArgumentException("a solution's strength must be above zero");
        }
    }

    /**
     * The volume of this solution that holds the amount. Rounds down to the microlitre: never more drug than
     * asked.
     */
    public Volume volumeOf(Amount amount) {
        return new Volume(Math.multiplyExact(amount.count(), 1000) / inOneMillilitre.count());
    }

    /** The amount that so much of this solution holds. Rounds down to the smallest step. */
    public Amount amountIn(Volume volume) {
        return new Amount(Math.multiplyExact(inOneMillilitre.count(), volume.microlitres()) / 1000,
            inOneMillilitre.kind());
    }

    /** Whether the amount in the volume is stronger than this. Exact: compared by cross products. */
    public boolean isExceededBy(Amount amount, Volume volume) {
        return cross(amount, volume) > 0;
    }

    /** Whether the amount in the volume is weaker than this. Exact: compared by cross products. */
    public boolean isNotReachedBy(Amount amount, Volume volume) {
        return cross(amount, volume) < 0;
    }

    private int cross(Amount amount, Volume volume) {
        long have = Math.multiplyExact(amount.count(), 1000);
        long limit = Math.multiplyExact(inOneMillilitre.count(), volume.microlitres());
        return Long.compare(have, limit);
    }

    @Override public int compareTo(Strength other) {
        return inOneMillilitre.compareTo(other.inOneMillilitre);
    }

    @Override public String toString() {
        return inOneMillilitre + "/mL";
    }
}
