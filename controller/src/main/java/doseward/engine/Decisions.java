package doseward.engine;

import doseward.engine.Event.AmountChanged;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was decided in a course besides its doses.
 *
 * @param changes of amounts, the first first
 */
public record Decisions(List<AmountChanged> changes) {
    public static final Decisions NONE = new Decisions(List.of());

    public Decisions {
        changes = List.copyOf(changes);
    }

    /** The last change of the order's amount. */
    public Optional<AmountChanged> lastChange(String order) {
        return changes.stream().filter(change -> change.order().equals(order)).reduce((_, later) -> later);
    }

    Decisions with(AmountChanged change) {
        List<AmountChanged> all = new ArrayList<>(changes);
        all.add(change);
        return new Decisions(all);
    }
}
