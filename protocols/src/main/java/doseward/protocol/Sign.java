package doseward.protocol;

import doseward.quantity.Measure;
import java.util.List;
import java.util.Optional;

/** Something that can be recorded about a patient; from the signs file. */
public sealed interface Sign {
    String name();

    /**
     * A measured sign; outside {@code plausible} a reading is refused, outside {@code usual} it is asked
     * again.
     */
    record Number(String name, String unit, Range plausible, Range usual) implements Sign {}

    /** A sign that is one of a closed list. */
    record Choice(String name, List<String> choices) implements Sign {
        public Choice {
            choices = List.copyOf(choices);
        }
    }

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
        return switch (this) {
            case Number number -> value instanceof Value.Measured measured
                ? objection(number, measured.measure())
                : Optional.of(name() + " is a number in " + number.unit());
            case Choice choice -> value instanceof Value.Chosen chosen
                && choice.choices().contains(chosen.choice())
                ? Optional.empty()
                : Optional.of(name() + " is one of: " + String.join(", ", choice.choices()));
        };
    }

    private static Optional<String> objection(Number sign, Measure measure) {
        if (!measure.unit().equals(sign.unit())) {
            return Optional.of(sign.name() + " is in " + sign.unit() + ", not in " + measure.unit());
        }
        if (!sign.plausible().includes(measure)) {
            return Optional.of(measure + " is no plausible " + sign.name() + "; it goes from "
                + sign.plausible());
        }
        return Optional.empty();
    }
}
