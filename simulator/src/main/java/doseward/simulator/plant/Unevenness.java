package doseward.simulator.plant;

import doseward.simulator.chance.Chance;
import java.util.List;

/**
 * By how much more or less than it should a mechanism moves: always, more with each day, and in waves that
 * come back with each turn. Shares of the nominal volume, so 0.02 is 2 %.
 *
 * @param gain always
 * @param driftPerDay what is added to the gain in a day
 * @param waves along a turn
 */
public record Unevenness(double gain, double driftPerDay, List<Wave> waves) {
    /** It moves just what it should. */
    public static final Unevenness NONE = new Unevenness(0, 0, List.of());

    /**
     * The patch pump of Eichenlaub 2023 (J Diabetes Sci Technol 17(4)), by its code in LoopInsighT1: +1.67 %,
     * and waves of 18.52 % once and 6.33 % twice a turn of 50 µL. Its phases are any; here zero.
     */
    public static final Unevenness PATCH_PUMP = new Unevenness(0.0167, 0,
        List.of(new Wave(-0.1852, 1, 0), new Wave(-0.0633, 2, 0)));

    /** B. Braun's Perfusor and Infusomat, by their manuals, stay within 2 and 5 %; none here is worse. */
    private static final double LARGEST_GAIN = 0.05;

    /** A spread under which nearly all pumps stay within those. */
    private static final double SPREAD_OF_GAIN = 0.015;

    public Unevenness {
        waves = List.copyOf(waves);
    }

    /**
     * A wave along a turn.
     *
     * @param height share by which the flow is at most too fast
     * @param perTurn how many crests a turn has
     * @param phase where in it the turn begins, in radians
     */
    public record Wave(double height, int perTurn, double phase) {
        /** What it has added by this place, in turns, as a share of a turn's volume; but for a start. */
        private double by(double turns) {
            double circle = 2 * Math.PI * perTurn;
            return -height / circle * StrictMath.cos(phase + circle * turns);
        }
    }

    /** That of one pump among many, with a screw: a wave a turn of 2 to 10 %, as assumed. */
    public static Unevenness ofAScrew(Chance chance) {
        return new Unevenness(gain(chance), 0, List.of(new Wave(chance.between(20, 100) / 1e3, 1,
            chance.between(0, 628) / 100.0)));
    }

    /** That of one pump among many, with rollers, whose tube wears: 1 % less a day, as assumed. */
    public static Unevenness ofRollers(Chance chance) {
        return new Unevenness(gain(chance), -0.01, List.of(new Wave(chance.between(20, 100) / 1e3, 1,
            chance.between(0, 628) / 100.0)));
    }

    /** The same of a tube that is exchanged every day. */
    public Unevenness fresh() {
        return new Unevenness(gain, 0, waves);
    }

    private static double gain(Chance chance) {
        return Math.clamp(SPREAD_OF_GAIN * chance.normal(), -LARGEST_GAIN, LARGEST_GAIN);
    }

    /** What all waves have added by this place of the turns, in turns; only differences mean anything. */
    double wavesBy(double turns) {
        double added = 0;
        for (int index = 0; index < waves.size(); index++) {
            added += waves.get(index).by(turns);
        }
        return added;
    }

    /** What is truly moved in so many turns on that day, but for the waves. */
    double straight(double turns, double days) {
        return turns * (1 + gain + driftPerDay * days);
    }

    /** What is truly moved from one place of the turns to another, in turns. */
    double between(double fromTurns, double toTurns, double days) {
        return straight(toTurns - fromTurns, days) + wavesBy(toTurns) - wavesBy(fromTurns);
    }
}
