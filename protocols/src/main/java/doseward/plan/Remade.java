package doseward.plan;

import doseward.quantity.Amount;
import java.util.List;
import java.util.Optional;

/** What came of working one dose out anew. */
public sealed interface Remade {

    /**
     * It can be given so.
     *
     * @param amount empty where the file gives no exact amount
     * @param roundings what was rounded down and what is left by it, in sentences
     */
    record Ready(Optional<Amount> amount, Giving giving, List<String> roundings) implements Remade {
        public Ready {
            roundings = List.copyOf(roundings);
        }
    }

    /** It can't be given so, and every reason in a sentence. */
    record Refused(List<String> sentences) implements Remade {
        public Refused {
            sentences = List.copyOf(sentences);
        }
    }
}
