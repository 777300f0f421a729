package doseward.protocol;

import doseward.quantity.Measure;
import java.util.List;

/** What a reading says. */
public sealed interface Value {
    /** Death; the scale of adverse events ends there. */
    int WORST_GRADE = 5;

    /** A number with its unit. */
    record Measured(Measure measure) implements Value {
        @Override public String toString() {
            return measure.toString();
        }
    }

    /** One of the sign's choices. */
    record Chosen(String choice) implements Value {
        @Override public String toString() {
            return choice;
        }
    }

    /** Several of the sign's choices at once. */
    record SeveralChosen(List<String> choices) implements Value {
        public SeveralChosen {
            choices = List.copyOf(choices);
        }

        @Override public String toString() {
            return String.join(" and ", choices);
        }
    }

    /** A grade of an adverse event; 0 is nothing. */
    record Graded(int grade) implements Value {
        @Override public String toString() {
            return "grade " + grade;
        }
    }

    /** It happened. */
    record Happened() implements Value {
        @Override public String toString() {
            return "happened";
        }
    }
}
