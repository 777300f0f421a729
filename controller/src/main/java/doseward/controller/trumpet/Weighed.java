package doseward.controller.trumpet;

import java.util.List;

/** What came of reading the file of a balance. */
public sealed interface Weighed {
    /** Every half minute is there. */
    record Sound(Samples samples) implements Weighed {}

    /** All that is wrong with the file, a sentence each, in its order. */
    record Faulty(List<String> sentences) implements Weighed {
        public Faulty {
            sentences = List.copyOf(sentences);
        }
    }
}
