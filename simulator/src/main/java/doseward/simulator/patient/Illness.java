package doseward.simulator.patient;

/**
 * What befalls some patients and not others, for hours or for good. How many of 100 it befalls in a course is
 * set near what the US label counted in 525 patients, or the NCI in 1,241 (Kammula 1998); how it depends on
 * the leak, how long it lasts and how grave it is are made up.
 */
enum Illness {
    /** Supraventricular tachycardia 12, other arrhythmia 10. */
    RHYTHM(0, 0.0028, 9),
    /** Ischaemia: 3 at first, then none. */
    HEART(0, 0.0006, 24),
    /** Seizures, which are rare. */
    NERVES(0, 0.0001, 5),
    /** Vomiting 50, diarrhoea 67, and what is graver and rarer. */
    GUT(0.0008, 0.009, 14),
    /** Infection 13. */
    INFECTION(0.00005, 0.0014, 60),
    /** Rash 42, exfoliation 18. */
    SKIN(0, 0.008, 72),
    /** Failure of the liver, which is rare. */
    LIVER(0, 0.00004, 200),
    /** To a drug as it flows; rare. */
    REACTION(0.00002, 0.0003, 3),
    /** The tumour grows: local, one in ten patients a month, and for good. */
    TUMOUR(0.00015, 0, 100_000);

    private final double perHour;
    private final double perHourOfLeak;
    private final double hours;

    Illness(double perHour, double perHourOfLeak, double hours) {
        this.perHour = perHour;
        this.perHourOfLeak = perHourOfLeak;
        this.hours = hours;
    }

    /** How likely it begins within an hour, for a patient who leaks so much. */
    double hazard(double leak) {
        return perHour + perHourOfLeak * leak;
    }

    /** How long it lasts in the middle patient. */
    double hours() {
        return hours;
    }
}
