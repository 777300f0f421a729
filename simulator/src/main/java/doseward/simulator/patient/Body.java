package doseward.simulator.patient;

/** What goes on in one patient and follows from the drug alone, in steps of a minute. */
sealed interface Body permits FirstBody, KineticBody {
    /**
     * A minute goes by, in which so many usual doses (600,000 units for each kilogram) flowed in and were
     * injected, as far as they reach the blood.
     */
    void minute(double intoVein, double fromSkin);

    /** Systolic pressure without any pressor, mmHg. */
    double systolic();

    /** By which share the pressure has fallen. */
    double fall();

    /** Beats a minute. */
    double heartRate();

    /** Degrees Celsius. */
    double temperature();

    /** An index: about one half in the middle of a usual course. */
    double leak();

    /** What the lungs have lost by the leak, from 0 to 1. */
    double lungs();

    /** Of arterial blood, on air, in parts of 100. */
    double saturation();

    /** What is left of the kidneys' work, from 1 down. */
    double filtration();

    /** Milligrams a decilitre. */
    double creatinine();

    /** Millilitres an hour. */
    double urine();
}
