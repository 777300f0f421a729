package doseward.protocol;

import doseward.quantity.Amount;

/** An amount as ordered: flat, for each kilogram, or for each square metre of body surface. */
public record DoseAmount(Amount amount, Basis basis) {
    /** What an amount is counted for. */
    public enum Basis {
        FLAT(""), PER_KG("/kg"), PER_M2("/m2");

        private final String words;

        Basis(String words) {
            this.words = words;
        }

        /** As it stands after the unit. */
        public String words() {
            return words;
        }
    }

    /** The amount for a patient of this size. Rounds down to the smallest step. */
    public Amount forPatientOf(Size size) {
        return switch (basis) {
            case FLAT -> amount;
            case PER_KG -> amount.perKilogramOf(size.weight());
            case PER_M2 -> amount.perSquareMetreOf(size.surface().orElseThrow(() ->
                new IllegalArgumentException(this + " needs a body surface")));
        };
    }

    /** So many hundredths of it. Rounds down. */
    public DoseAmount percent(int hundredths) {
        return new DoseAmount(amount.percent(hundredths), basis);
    }

    /** As a file says it. */
    @Override public String toString() {
        return amount.written() + basis.words();
    }
}
