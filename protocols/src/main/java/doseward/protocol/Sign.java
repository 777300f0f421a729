package doseward.protocol;

import doseward.quantity.Measure;
import java.util.List;
import java.util.Optional;

/** Something that can be recorded about a patient; from the signs file. */
public sealed interface Sign {
    String name();

    Codes codes();

    /** What other systems call it; for export. */
    record Codes(Optional<String> loinc, Optional<String> ucum, Optional<String> ctcae) {
        public static final Codes NONE = new Codes(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A sign with a number and a unit; outside {@code plausible} a reading is refused. */
    sealed interface Measured extends Sign {
        String unit();

        /** Other units that are accepted and converted exactly. */
        List<String> also();

        Range plausible();

        /** Outside it a reading is asked again. */
        Range usual();
    }

    /**
     * A measured sign.
     *
     * @param upperNormal the laboratory's upper limit
     * @param lastsUntilChanged a running rate: still true when nobody touched it
     */
    record Number(String name, String unit, List<String> also, Range plausible, Range usual,
            UpperNormal upperNormal, boolean lastsUntilChanged, Codes codes) implements Measured {
        public Number {
            also = List.copyOf(also);
        }
    }

    /** An amount since it was last recorded, such as urine; each reading says since when, and they add up. */
    record Accumulated(String name, String unit, List<String> also, Range plausible, Range usual,
            Codes codes) implements Measured {
        public Accumulated {
            also = List.copyOf(also);
        }
    }

    /** A sign that is one of a closed list; the healthy one stands first. */
    record Choice(String name, List<String> choices, Codes codes) implements Sign {
        public Choice {
            choices = List.copyOf(choices);
        }

        /** Whether it may be reported: silence about it then means that it is absent. */
        public boolean hasAbsent() {
            return choices.contains(ABSENT);
        }
    }

    /** A sign of which several choices may be true at once; {@code alone} excludes the others. */
    record Several(String name, List<String> choices, String alone, Codes codes) implements Sign {
        public Several {
            choices = List.copyOf(choices);
        }
    }

    /** A grade of an adverse event, from 0, nothing, to 5. */
    record Grade(String name, Grading grading, Codes codes) implements Sign {}

    /** Something that happens at a time, such as the discharge. */
    record Event(String name, Codes codes) implements Sign {}

    /** What a sign of presence says when there is nothing. */
    String ABSENT = "absent";

    /** Where the upper limit of normal comes from. */
    sealed interface UpperNormal {
        /** There is none. */
        record None() implements UpperNormal {}

        /** It is entered with each result. */
        record ByLaboratory() implements UpperNormal {}

        /** It is always so much. */
        record Fixed(Measure value) implements UpperNormal {}
    }

    /** How a grade comes about. */
    sealed interface Grading {
        /** Worked out from other signs: the highest grade whose condition is true. */
        record WorkedOut(List<GradeRule> grades) implements Grading {
            public WorkedOut {
                grades = List.copyOf(grades);
            }
        }

        /** A person records it, by these words. */
        record ByPerson(List<GradeWords> grades) implements Grading {
            public ByPerson {
                grades = List.copyOf(grades);
            }
        }
    }

    /** The condition of one grade. */
    record GradeRule(int grade, Condition when) {}

    /** The words of one grade. */
    record GradeWords(int grade, String words) {}

    /** From the lowest to the highest value, both counted. */
    record Range(Measure lowest, Measure highest) {
        public Range {
            if (lowest.compareTo(highest) > 0) {
                throw new IllegalArgumentException(lowest + " is above " + highest);
            }
        }

        public boolean includes(Measure value) {
            return value.compareTo(lowest) >= 0 && value.compareTo(highest) <= 0;
        }

        @Override public String toString() {
            return lowest + " to " + highest;
        }
    }

    /** What is wrong with recording this value for this sign; empty when it may be recorded. */
    default Optional<String> objectionTo(Value value) {
        return Objections.to(this, value);
    }
}
