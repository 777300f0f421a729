package doseward.door;

import java.util.List;
import java.util.Optional;

/** What came of an act, for whoever sent it; {@code json} is the door's own answer. */
public sealed interface Outcome {
    String json();

    /** It is done, and on disk. */
    record Taken(long entry, List<String> sentences, Optional<String> look, String json) implements Outcome {
        public Taken {
            sentences = List.copyOf(sentences);
        }
    }

    /** Nothing is done yet: this would be done, and is once it is sent again with the token. */
    record ToConfirm(String readBack, String token, String json) implements Outcome {}

    /** It is not done. */
    record NotDone(String why, String mend, String json) implements Outcome {}

    /** It was sent, and nobody knows whether it is done; the same key asks without doing it twice. */
    record NotKnown(String why, String json) implements Outcome {}
}
