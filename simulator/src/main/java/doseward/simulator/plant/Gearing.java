package doseward.simulator.plant;

import doseward.quantity.Rate;

/**
 * What a motor's step moves.
 *
 * @param nanolitresPerTurn of the screw or the wheel that moves the fluid
 * @param stepsPerTurn micro-steps of the motor, with its gears, for one such turn
 */
public record Gearing(double nanolitresPerTurn, int stepsPerTurn) {
    public Gearing {
        if (!(nanolitresPerTurn > 0) || stepsPerTurn < 1) {
            throw new IllegalArgumentException("no gearing: " + nanolitresPerTurn + " nL in " + stepsPerTurn
                + " steps");
        }
    }

    /** A lead screw that pushes the plunger of a syringe. */
    public static Gearing screw(Bore bore, double leadMillimetres, int stepsPerTurn) {
        return new Gearing(bore.nanolitresOver(leadMillimetres), stepsPerTurn);
    }

    public double nanolitresPerStep() {
        return nanolitresPerTurn / stepsPerTurn;
    }

    public double stepsPerMillilitre() {
        return Units.NANOLITRES_PER_MILLILITRE / nanolitresPerStep();
    }

    /** From one step to the next, in seconds. */
    public double stepInterval(Rate rate) {
        return nanolitresPerStep() / perSecond(rate);
    }

    /** How long a turn takes, and so whatever error comes once a turn, in seconds. */
    public double turn(Rate rate) {
        return nanolitresPerTurn / perSecond(rate);
    }

    static double perSecond(Rate rate) {
        return Units.perSecond(rate.microlitresPerHour() / 1e3);
    }
}
