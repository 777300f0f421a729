package doseward.simulator.chance;

/** Decides which misfortunes truly befall a world, of those that chance has drawn. */
public interface Fate {
    /** All of them. */
    Fate AS_DRAWN = misfortune -> true;

    /** Whether this one befalls. */
    boolean lets(Misfortune misfortune);
}
