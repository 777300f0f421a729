package doseward.language.draft;

import doseward.diagnostic.Span;
import doseward.protocol.Condition;
import java.util.List;

/**
 * A condition with its places.
 *
 * @param clauses its single clauses, from first to last
 * @param span of the whole, or of its first clause where it is written over several lines
 */
public record ConditionDraft(Condition condition, List<ClauseDraft> clauses, Span span) {
    public ConditionDraft {
        clauses = List.copyOf(clauses);
    }
}
