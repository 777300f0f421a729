package doseward.simulator.plant;

import doseward.quantity.Rate;
import doseward.simulator.plant.Build.Syringe;

/** Pumps to try things on. */
final class Plants {
    static final Rate ONE = Rate.ofMillilitresPerHour(1);
    static final Rate STILL = new Rate(0);
    static final long MINUTE = 60_000;
    static final long FULL = 50_000_000;

    private Plants() {}

    /** A 50 mL syringe that gives by so much in all, half of it before the plunger, and nothing rubs. */
    static Build smooth(double microlitresPerMmHg) {
        double half = 500 * microlitresPerMmHg;
        return syringe(Friction.NONE, half, 0).giving(half);
    }

    /** A 50 mL syringe with this friction, drive and slack. */
    static Build syringe(Friction friction, double driveGives, double slack) {
        return Build.syringe(Bore.FIFTY, FULL).with(new Syringe(Bore.FIFTY,
            Gearing.screw(Bore.FIFTY, 1, 3200), friction, new Coupling(driveGives, slack, true), slack));
    }

    /** Minutes until the line is at this pressure, as felt at the plunger, in steps of a second. */
    static double minutesToPressure(Plant plant, Rate rate, double mmHg) {
        long from = plant.millis();
        while (plant.felt() < mmHg) {
            plant.step(rate, 1_000);
            if (plant.millis() - from > 600 * MINUTE) {
                throw new AssertionError("no pressure after ten hours: " + plant.pressure() + " mmHg");
            }
        }
        return (plant.millis() - from) / (double) MINUTE;
    }

    /** Minutes until more than a microlitre has reached the patient. */
    static double minutesToFirstFlow(Plant plant, Rate rate) {
        long from = plant.millis();
        while (plant.ledger().delivered() < 1_000) {
            plant.step(rate, 1_000);
            if (plant.millis() - from > 24 * 60 * MINUTE) {
                throw new AssertionError("nothing has flowed in a day");
            }
        }
        return (plant.millis() - from) / (double) MINUTE;
    }
}
