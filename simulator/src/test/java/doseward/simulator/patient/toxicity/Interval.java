package doseward.simulator.patient.toxicity;

/** What a patient showed between two times at which a dose is due. */
final class Interval {
    private double highestPressor;
    private double urine;

    /** A step of so many hours went by. */
    void saw(Organism patient, double hours) {
        highestPressor = Math.max(highestPressor, patient.pressorNeeded());
        urine += hours * patient.urine();
    }

    /** Micrograms/kg/min. */
    double highestPressor() {
        return highestPressor;
    }

    /** Millilitres. */
    double urine() {
        return urine;
    }
}
