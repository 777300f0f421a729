package doseward.protocol;

/** Give no more of the order, the cycle or the course once this is true. */
public record StopRule(Condition when, Ends ends) {
    /** How far a stop reaches. */
    public enum Ends { ORDER, CYCLE, COURSE }

    /** The rule in the file's own words. */
    public String text() {
        return when.text();
    }
}
