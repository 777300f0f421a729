package doseward.protocol;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Whom a protocol is for, and what must be known of a patient before the course begins; others are refused.
 *
 * @param surface how the body surface is worked out; present whenever an amount goes by it
 * @param baseline signs measured once before the first dose, to compare later readings with
 * @param askedWithin how old the answers to {@code refuse} may be
 */
public record PatientNeeds(
        WeightRange weight,
        Optional<HeightRange> height,
        Optional<AgeRange> age,
        Optional<Sex> sex,
        Weighed weighed,
        Optional<SurfaceRule> surface,
        List<String> baseline,
        Optional<Duration> askedWithin,
        List<Refusal> refuse) {

    public PatientNeeds {
        baseline = List.copyOf(baseline);
        refuse = List.copyOf(refuse);
    }

    /** Which weight doses go by. */
    public enum Weighed { WHEN_THE_COURSE_BEGINS, EACH_CYCLE }

    /** Which patients the protocol is written for. */
    public enum Sex {
        ANY("female or male"), FEMALE("female"), MALE("male");

        private final String word;

        Sex(String word) {
            this.word = word;
        }

        /** As a file says it. */
        public String word() {
            return word;
        }
    }

    /** The patient is refused while this is true, for this reason; unknown, it may not begin yet. */
    public record Refusal(Condition when, String because) {}
}
