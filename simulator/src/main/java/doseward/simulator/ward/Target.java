package doseward.simulator.ward;

/**
 * Above which systolic pressure a patient on interleukin-2 is kept, by how high it was when well
 * (Schwartzentruber, J Immunother 2001;24:287, as in the pocket guide made from it).
 *
 * @param mmHg which the pressure is to be above
 */
record Target(int mmHg) {
    private static final int LOW_WHEN_WELL = 100;
    private static final int HIGH_WHEN_WELL = 120;

    static Target of(int whenWell) {
        if (whenWell < LOW_WHEN_WELL) {
            return new Target(80);
        }
        return new Target(whenWell <= HIGH_WHEN_WELL ? 85 : 90);
    }

    boolean isMissedBy(int systolic) {
        return systolic <= mmHg;
    }

    /** Whether it is so well that less of a pressor may do. */
    boolean isWellExceededBy(int systolic, int margin) {
        return systolic >= mmHg + margin;
    }
}
