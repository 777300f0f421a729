package doseward.simulator.invariant;

import java.time.Instant;

/** A law does not hold: what broke, in which seed, when. */
public final class LawBroken extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String law;

    public LawBroken(long seed, Instant at, String law, String what) {
        super("seed " + seed + " at " + at + ", " + law + ": " + what);
        this.law = law;
    }

    /** The name of the law. */
    public String law() {
        return law;
    }
}
