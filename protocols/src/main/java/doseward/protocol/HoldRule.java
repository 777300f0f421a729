package doseward.protocol;

/** Do not give while this holds: begins when {@code when} is true, ends when {@code until} is. */
public record HoldRule(Condition when, Condition until) {
    /** The rule in the file's own words. */
    public String text() {
        return when.text();
    }
}
