package doseward.simulator.patient.toxicity;

/** What one patient got in one cycle, and the worst of each sign in it. */
final class CycleOutcome {
    private int doses;
    private int holds;
    private boolean pressor;
    private boolean oliguria;
    private boolean arrhythmia;
    private double creatinine;
    private double gain;
    private double saturation = 100;
    private double clouding;
    private double platelets = Double.MAX_VALUE;
    private double temperature;
    private double heartRate;

    void gave() {
        doses++;
    }

    void held() {
        holds++;
    }

    /** Less than 20 mL/h over eight hours. */
    void passed(double urine) {
        oliguria |= urine < 160;
    }

    void saw(Organism patient) {
        pressor |= patient.pressorNeeded() > 0;
        arrhythmia |= patient.arrhythmia();
        creatinine = Math.max(creatinine, patient.creatinine());
        gain = Math.max(gain, patient.gain());
        saturation = Math.min(saturation, patient.saturation());
        clouding = Math.max(clouding, patient.clouding());
        platelets = Math.min(platelets, patient.platelets());
        temperature = Math.max(temperature, patient.temperature());
        heartRate = Math.max(heartRate, patient.heartRate());
    }

    int doses() {
        return doses;
    }

    int holds() {
        return holds;
    }

    boolean pressor() {
        return pressor;
    }

    boolean oliguria() {
        return oliguria;
    }

    boolean arrhythmia() {
        return arrhythmia;
    }

    double creatinine() {
        return creatinine;
    }

    double gain() {
        return gain;
    }

    double saturation() {
        return saturation;
    }

    double clouding() {
        return clouding;
    }

    double platelets() {
        return platelets;
    }

    double temperature() {
        return temperature;
    }

    double heartRate() {
        return heartRate;
    }
}
