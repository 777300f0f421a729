package doseward.language.draft;

import doseward.diagnostic.Span;
import doseward.protocol.Condition;
import java.util.List;

/**
 * A condition with its places.
 *
 * @param clauses its single comparisons, from first to last; each begins with its sign's name
 * @param span of the whole, or of its first clause where it is written over several lines
 */
public record ConditionDraft(Condition condition, List<At<Condition>> clauses, Span span) {
    public ConditionDraft {
        clauses = List.copyOf(clauses);
    }
}
