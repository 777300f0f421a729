package doseward.protocol;

import doseward.quantity.Measure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Something that is true, false or unknown of a patient; its text is the sentence of the file. */
public sealed interface Condition {

    /** The sentence as a file says it. */
    default String text() {
        return Sentences.of(this);
    }

    /** The signs it looks at, each once; a count of doses looks at none. */
    default List<String> signs() {
        return SignsIn.of(this).distinct().toList();
    }

    /** A value compared: {@code lowest systolic pressure over 8 hours below 90 mmHg}. */
    record Compared(Subject subject, Comparison comparison, Reference value, Lasting lasting)
        implements Condition {}

    /**
     * A value between two: {@code from 2.5 mg/dL to below 3 mg/dL}.
     *
     * @param below whether the high end itself does not count
     */
    record Between(Subject subject, Reference low, Reference high, boolean below, Lasting lasting)
        implements Condition {}

    /**
     * A sign that is one of some choices: {@code heart rhythm is sinus}; negated, it is none of them.
     *
     * @param baseline whether the baseline's value is meant
     */
    record Chosen(String sign, boolean baseline, boolean negated, List<String> choices, Lasting lasting)
        implements Condition {
        public Chosen {
            choices = List.copyOf(choices);
        }
    }

    /**
     * A rise or fall: {@code creatinine rising by at least 0.3 mg/dL over 24 hours}.
     *
     * @param comparison at least, above ({@code more than}) or below ({@code less than})
     */
    record Trend(Subject subject, boolean rising, Comparison comparison, Measure by, Stretch stretch)
        implements Condition {}

    /**
     * A share away from the baseline: {@code body weight more than 15 % above baseline}.
     *
     * @param comparison above is {@code more than}, and below is {@code less than}
     * @param above on which side of the baseline
     */
    record FromBaseline(String sign, Comparison comparison, long millionthsOfOne, boolean above)
        implements Condition {}

    /** The grade of an adverse event: {@code hypotension grade at least 3}. */
    record GradeIs(String term, Comparison comparison, int grade) implements Condition {}

    /** The worst of all grades: {@code worst grade since the last change at least 3}. */
    record WorstGrade(Comparison comparison, int grade) implements Condition {}

    /** How many criteria of a table are true: {@code relative criteria at least 3}. */
    record CriteriaCount(String table, Comparison comparison, int count) implements Condition {}

    /**
     * How many doses or cycles: {@code doses held in a row at least 3}.
     *
     * @param cycles whether cycles are counted, and not doses
     */
    record Count(boolean cycles, Fate fate, boolean inARow, Comparison comparison, int count)
        implements Condition {}

    /** What became of a dose that is counted. */
    enum Fate { HELD, GIVEN, SKIPPED }

    /** A person's judgement: {@code physician says it is easily reversed}. */
    record Says(String role, String words) implements Condition {}

    /** A fact about the patient: {@code age at least 18 years}; known when the course begins. */
    record AgeIs(Comparison comparison, doseward.quantity.Age age) implements Condition {}

    /** True when all are true, false when one is false. */
    record AllOf(List<Condition> parts) implements Condition {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /** True when one is true, false when all are false. */
    record AnyOf(List<Condition> parts) implements Condition {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /** True when all are false, false when one is true. */
    record NoneOf(List<Condition> parts) implements Condition {
        public NoneOf {
            parts = List.copyOf(parts);
        }
    }

    /** What is looked at. */
    sealed interface Subject {
        String sign();

        /** As a file says it: {@code lowest systolic pressure over 8 hours}. */
        default String text() {
            return Sentences.subject(this);
        }
    }

    /** The latest reading of the sign. */
    record Latest(String sign) implements Subject {}

    /** What was measured before the first dose. */
    record Baseline(String sign) implements Subject {}

    /** All readings of the sign in a stretch of time, made into one value. */
    record Windowed(Statistic statistic, String sign, Stretch stretch) implements Subject {}

    /** How several readings become one value. */
    enum Statistic { LOWEST, HIGHEST, AVERAGE, TOTAL }

    /** A stretch of time that ends now. */
    sealed interface Stretch {}

    /** So long: {@code over 8 hours}. */
    record Over(Duration time) implements Stretch {}

    /** From an event on: {@code since the last dose}. */
    record Since(Event event) implements Stretch {}

    /** What a stretch may begin with. */
    enum Event { THE_LAST_DOSE, THE_FIRST_DOSE, THE_HOLD, THE_LAST_CHANGE, THE_COURSE_BEGAN }

    /** What a value is compared with. */
    sealed interface Reference {}

    /** A fixed value: {@code 90 mmHg}. */
    record Fixed(Measure value) implements Reference {}

    /** A value for each kilogram of the patient: {@code 4 mL/kg}; the measure is in the sign's own unit. */
    record PerKilogram(Measure value) implements Reference {}

    /** A multiple of the sign's baseline: {@code 1.5 times baseline}. */
    record TimesBaseline(long millionths) implements Reference {}

    /** A multiple of the laboratory's upper limit: {@code 3 times upper normal}. */
    record TimesUpperNormal(long millionths) implements Reference {}

    /** The latest reading of another sign, or its baseline. */
    record OfSign(String sign, boolean baseline) implements Reference {}

    /**
     * How long a clause must have been true without a break.
     *
     * @param time empty where it need not last
     * @param more whether exactly so long is not enough
     */
    record Lasting(Optional<Duration> time, boolean more) {
        public static final Lasting NOT = new Lasting(Optional.empty(), false);
    }

    /** The latest value of a sign compared with a fixed one; the most common clause. */
    static Compared compared(String sign, Comparison comparison, Measure value) {
        return new Compared(new Latest(sign), comparison, new Fixed(value), Lasting.NOT);
    }

    /** The latest choice of a sign. */
    static Chosen chosen(String sign, boolean negated, List<String> choices) {
        return new Chosen(sign, false, negated, choices, Lasting.NOT);
    }

    /** How many doses of the running cycle were held. */
    static Count dosesHeld(boolean inARow, Comparison comparison, int count) {
        return new Count(false, Fate.HELD, inARow, comparison, count);
    }
}
