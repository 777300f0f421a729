package doseward.language.draft;

import doseward.diagnostic.Span;
import doseward.protocol.Checklist.Required;
import doseward.protocol.Ends;
import java.util.List;
import java.util.Optional;

/** What may stand at the top for all orders, or inside one: checks before a dose, rules, limits. */
public record Scope(
        Optional<ChecklistDraft> checklist,
        List<HoldDraft> holds,
        List<StopDraft> stops,
        boolean neverChanges,
        LimitsDraft limits) {

    public Scope {
        holds = List.copyOf(holds);
        stops = List.copyOf(stops);
    }

    /**
     * What is known and said before each dose.
     *
     * @param recordKey where the list of signs stands, or the section if there is no list
     * @param confirms whether it says who confirms, readably or not
     */
    public record ChecklistDraft(
            Span recordKey, boolean confirms, Optional<At<Integer>> nurses, List<At<Required>> record) {
        public ChecklistDraft {
            record = List.copyOf(record);
        }
    }

    /** A hold as far as it could be read. */
    public record HoldDraft(Optional<ConditionDraft> when, Optional<ConditionDraft> until) {}

    /** A stop as far as it could be read. */
    public record StopDraft(Optional<ConditionDraft> when, Optional<At<Ends>> ends) {}
}
