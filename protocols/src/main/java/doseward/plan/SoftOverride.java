package doseward.plan;

/**
 * A named person lets a plan go beyond soft limits, for a reason; hard ones stay as they are.
 *
 * @param by who answers for it
 * @param because in that person's own words
 */
public record SoftOverride(String by, String because) {
    public SoftOverride {
        if (by.isBlank() || because.isBlank()) {
            throw new IllegalArgumentException("a limit is overridden by a named person, for a reason");
        }
    }

    /** {@code overridden by A. Name, because the patient bore the last course}. */
    String words() {
        return "overridden by " + by + ", because " + because;
    }
}
