package doseward.quantity;

/** How much drug stands in one millilitre of a solution; above zero. */
public record Strength(Units inOneMillilitre) implements Comparable<Strength> {
    public Strength {
        if (inOneMillilitre.international() <= 0) {
            throw new IllegalArgumentException("a solution's strength must be above zero");
        }
    }

    /**
     * The volume of this solution that holds the amount. Rounds down to the microlitre: never more drug than
     * asked.
     */
    public Volume volumeOf(Units amount) {
        return new Volume(Math.multiplyExact(amount.international(), 1000) / inOneMillilitre.international());
    }

    /** Whether the amount in the volume is stronger than this. Exact: compared by cross products. */
    public boolean isExceededBy(Units amount, Volume volume) {
        return cross(amount, volume) > 0;
    }

    /** Whether the amount in the volume is weaker than this. Exact: compared by cross products. */
    public boolean isNotReachedBy(Units amount, Volume volume) {
        return cross(amount, volume) < 0;
    }

    private int cross(Units amount, Volume volume) {
        long have = Math.multiplyExact(amount.international(), 1000);
        long limit = Math.multiplyExact(inOneMillilitre.international(), volume.microlitres());
        return Long.compare(have, limit);
    }

    @Override public int compareTo(Strength other) {
        return inOneMillilitre.compareTo(other.inOneMillilitre);
    }

    @Override public String toString() {
        return inOneMillilitre + "/mL";
    }
}
