package doseward.pump;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The tokens a pump has seen since it started and how each ended; forgets all at a restart. */
public final class Memory {
    /** More than a course ever uses; when it is full, the pump gives nothing more until it is restarted. */
    static final int MOST_TOKENS = 10_000;

    private final Deque<Ending> endings = new ArrayDeque<>();
    private Optional<Ending> lastDose = Optional.empty();

    public boolean isFull() {
        return endings.size() >= MOST_TOKENS;
    }

    /** A dose that flowed is over. */
    public void over(Ending ending) {
        lastDose = Optional.of(ending);
        remember(ending);
    }

    /** A token that never flowed may never be used. */
    public void outlaw(Ending ending) {
        remember(ending);
    }

    public Optional<Ending> of(Token token) {
        for (Ending ending : endings) {
            if (ending.token().equals(token)) {
                return Optional.of(ending);
            }
        }
        return Optional.empty();
    }

    /** How the last dose that flowed ended. */
    public Optional<Ending> lastDose() {
        return lastDose;
    }

    private void remember(Ending ending) {
        endings.removeIf(known -> known.token().equals(ending.token()));
        endings.addFirst(ending);
    }
}
