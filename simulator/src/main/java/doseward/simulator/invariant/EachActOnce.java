package doseward.simulator.invariant;

import doseward.engine.Event;
import doseward.engine.Input;
import doseward.journal.Entry;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a person does under a key is done once, however often it is sent. */
final class EachActOnce implements Law {
    @Override public Optional<String> broken(Evidence evidence) {
        return Optional.empty();
    }

    @Override public Optional<String> brokenAtEnd(Evidence evidence) {
        SortedSet<String> seen = new TreeSet<>();
        for (Entry entry : evidence.world().entries()) {
            if (entry.because() instanceof Input.Act act) {
                boolean known = !seen.add(act.key());
                boolean said = entry.events().getFirst() instanceof Event.PersonActed;
                if (known || !said) {
                    return Optional.of("entry " + entry.number() + " for the act " + act.key()
                        + (known ? " is its second" : " does not say who acted"));
                }
            }
        }
        return Optional.empty();
    }
}
