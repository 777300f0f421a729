package doseward.simulator.cohort;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Toxicities by grade, after the Common Terminology Criteria for Adverse Events as far as signs alone can
 * tell. What its fifth version says in numbers stands so (creatinine, weight, platelets, fever, and 88 % of
 * oxygen); where it speaks of treatment or of self-care, the steps are made up.
 */
enum Toxicity {
    /** Made up: systolic below 100 and 90 mmHg; a pressor needed; more than 2 micrograms/kg/min of it. */
    HYPOTENSION("low pressure", row -> {
        double pressor = row.ever().pressor();
        return pressor > 2 ? 4 : pressor > 0 ? 3 : falling(row.ever().pressure() / 0.76, 100, 90);
    }),
    /** Above the upper normal of 1.2 mg/dL; 1.5 and 3 times the first; 6 times the upper normal. */
    CREATININE("creatinine", row -> {
        double now = row.ever().creatinine();
        boolean third = now > 3 * row.firstCreatinine() || now > 3 * Toxicity.UPPER_NORMAL;
        boolean second = now > 1.5 * row.firstCreatinine() || now > 1.5 * Toxicity.UPPER_NORMAL;
        boolean fourth = now > 6 * Toxicity.UPPER_NORMAL;
        return fourth ? 4 : third ? 3 : second ? 2 : rising(now, Toxicity.UPPER_NORMAL);
    }),
    /** From 5, 10 and 20 parts of 100 of the first weight on; there is no grade 4. */
    WEIGHT("weight gained", row -> rising(100 * row.ever().gain() / row.person().kilograms(), 5, 10, 20)),
    /** Below 94 and 90 %, and below 80: made up; below 88 % at rest is grade 3. */
    OXYGEN("oxygen", row -> falling(row.ever().saturation(), 94, 90, 88, 80)),
    /** Below 150,000, 75,000, 50,000 and 25,000 in a cubic millimetre. */
    PLATELETS("platelets", row -> falling(row.ever().platelets(), 150_000, 75_000, 50_000, 25_000)),
    /** Made up: dreams, confused, gravely so, and the end of the ladder. */
    MIND("confusion", row -> rising(row.ever().clouding(), 0.5, 1, 1.5, 1.98)),
    /** From 38 degrees, above 39, above 40, above 40 for more than a day. */
    FEVER("fever", row -> row.ever().hotForADay() ? 4 : rising(row.ever().temperature(), 38, 39, 40));

    static final int MOST = 4;
    private static final double UPPER_NORMAL = 1.2;

    private final String words;
    private final ToIntFunction<Row> grade;

    Toxicity(String words, ToIntFunction<Row> grade) {
        this.words = words;
        this.grade = grade;
    }

    String words() {
        return words;
    }

    /** From 0 to 4. */
    int grade(Row row) {
        return grade.applyAsInt(row);
    }

    static List<Toxicity> all() {
        return List.of(values());
    }

    private static int rising(double value, double... from) {
        int grade = 0;
        while (grade < from.length && value >= from[grade]) {
            grade++;
        }
        return grade;
    }

    private static int falling(double value, double... below) {
        int grade = 0;
        while (grade < below.length && value < below[grade]) {
            grade++;
        }
        return grade;
    }
}
