package doseward.simulator.patient;

import java.time.Duration;

/** What people give a patient beside the drug; each goes on until another of its kind, or by itself ends. */
public sealed interface Treatment {
    /** In words, for a story. */
    String words();

    /**
     * Fluid all day long. The patients to whom the toxicity was calibrated had it too, so that it moves
     * nothing.
     *
     * @param rate mL/h; 0 ends it
     */
    record Maintenance(int rate) implements Treatment {
        public Maintenance {
            mustBeGiven(rate);
        }

        @Override public String words() {
            return rate == 0 ? "ends the maintenance fluid" : "runs maintenance fluid at " + rate + " mL/h";
        }
    }

    /** Fluid on top of it, which ends by itself. */
    record Bolus(int millilitres, Duration over) implements Treatment {
        public Bolus {
            mustBeGiven(millilitres);
            if (!over.isPositive()) {
                throw new IllegalArgumentException("a bolus takes time, not " + over);
            }
        }

        @Override public String words() {
            return "gives " + millilitres + " mL of fluid in " + over.toMinutes() + " min";
        }

        double perHour() {
            return millilitres * 60.0 / over.toMinutes();
        }
    }

    /**
     * A pressor.
     *
     * @param tenths of a microgram/kg/min; 0 ends it
     */
    record Phenylephrine(int tenths) implements Treatment {
        private static final int TENTHS = 10;

        public Phenylephrine {
            mustBeGiven(tenths);
        }

        @Override public String words() {
            return tenths == 0 ? "ends phenylephrine" : "runs phenylephrine at " + tenths / TENTHS + "."
                + tenths % TENTHS + " micrograms/kg/min";
        }

        double rate() {
            return (double) tenths / TENTHS;
        }
    }

    private static void mustBeGiven(int amount) {
        if (amount < 0) {
            throw new IllegalArgumentException("nobody gives less than nothing: " + amount);
        }
    }
}
