package doseward.protocol;

import doseward.quantity.Measure;
import java.util.List;
import java.util.stream.Collectors;

/** Something that is true, false or unknown of a patient; its text is the sentence of the file. */
public sealed interface Condition {

    /** The sentence as a file says it. */
    String text();

    /** A measured sign compared with a value: {@code systolic pressure below 90 mmHg}. */
    record Compared(String sign, Comparison comparison, Measure value) implements Condition {
        @Override public String text() {
            return sign + " " + comparison.words() + " " + value;
        }
    }

    /** A sign that is one of some choices: {@code heart rhythm is sinus}; negated, it is none of them. */
    record Chosen(String sign, boolean negated, List<String> choices) implements Condition {
        public Chosen {
            choices = List.copyOf(choices);
        }

        @Override public String text() {
            int last = choices.size() - 1;
            String list = last == 0 ? choices.getFirst()
                : String.join(", ", choices.subList(0, last)) + " or " + choices.get(last);
            return sign + (negated ? " is not " : " is ") + list;
        }
    }

    /** How many doses of the running cycle were held: {@code doses held at least 3}. */
    record DosesHeld(boolean inARow, Comparison comparison, int count) implements Condition {
        @Override public String text() {
            return "doses held" + (inARow ? " in a row " : " ") + comparison.words() + " " + count;
        }
    }

    /** True when all are true, false when one is false. */
    record AllOf(List<Condition> parts) implements Condition {
        public AllOf {
            parts = List.copyOf(parts);
        }

        @Override public String text() {
            return joined(parts, " and ");
        }
    }

    /** True when one is true, false when all are false. */
    record AnyOf(List<Condition> parts) implements Condition {
        public AnyOf {
            parts = List.copyOf(parts);
        }

        @Override public String text() {
            return joined(parts, " or ");
        }
    }

    private static String joined(List<Condition> parts, String word) {
        return parts.stream().map(Condition::nested).collect(Collectors.joining(word));
    }

    private String nested() {
        return switch (this) {
            case AllOf all -> "(" + all.text() + ")";
            case AnyOf any -> "(" + any.text() + ")";
            case Compared compared -> compared.text();
            case Chosen chosen -> chosen.text();
            case DosesHeld held -> held.text();
        };
    }
}
