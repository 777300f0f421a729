package doseward.simulator.ward;

import doseward.simulator.chance.Chance;

/**
 * How the people of a ward are; each number is of 1,000.
 *
 * @param late how many confirmations and rounds come late, up to hours
 * @param forgets how many doses and rounds a nurse never thinks of
 * @param implausible how many readings are typed so wrong that they are refused
 * @param mistyped how many readings are typed wrong and yet go through
 * @param finds how many of those the second check finds
 * @param lost how many samples the laboratory loses
 * @param holds how many doses meet a nurse who holds for a while
 * @param skips how many doses meet a nurse who leaves them out
 * @param stops how many doses meet a nurse who ends the cycle
 */
public record Habits(int late, int forgets, int implausible, int mistyped, int finds, int lost, int holds,
        int skips, int stops) {
    /** Nurses as in a book. */
    public static final Habits PERFECT = new Habits(0, 0, 0, 0, 1_000, 0, 0, 0, 0);

    /** Habits of a ward; some are kept well, some are not. */
    public static Habits of(Chance chance) {
        return new Habits(chance.between(0, 150), chance.between(0, 60), chance.between(0, 60),
            chance.between(0, 20), chance.between(600, 950), chance.between(0, 40),
            chance.between(0, 60), chance.between(0, 30), chance.between(0, 8));
    }
}
