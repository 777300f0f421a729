package doseward.simulator.ward;

import doseward.simulator.chance.Chance;

/**
 * How nurses are; each number is of 1,000.
 *
 * @param late how many confirmations come late, up to hours
 * @param forgets how many doses a nurse never thinks of
 * @param implausible how many readings are typed wrong
 * @param holds how many doses meet a nurse who holds for a while
 * @param skips how many doses meet a nurse who leaves them out
 * @param stops how many doses meet a nurse who ends the cycle
 */
public record Habits(int late, int forgets, int implausible, int holds, int skips, int stops) {
    /** Nurses as in a book. */
    public static final Habits PERFECT = new Habits(0, 0, 0, 0, 0, 0);

    /** Habits of a ward; some are kept well, some are not. */
    public static Habits of(Chance chance) {
        return new Habits(chance.between(0, 150), chance.between(0, 60), chance.between(0, 60),
            chance.between(0, 60), chance.between(0, 30), chance.between(0, 8));
    }
}
