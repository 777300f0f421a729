package doseward.language.slips;

/** What becomes of a slip. */
public enum Fate {
    /** The file is refused. */
    REFUSED,
    /** The file is taken, and its author is warned. */
    WARNED,
    /** Nobody notices. */
    PASSED
}
