package doseward.language.draft;

import doseward.diagnostic.Phrase;
import doseward.diagnostic.Span;
import doseward.protocol.ChangeRule.From;
import doseward.protocol.ChangeRule.To;
import doseward.protocol.Checklist.Required;
import doseward.protocol.Condition.Says;
import doseward.protocol.DoseAmount;
import doseward.protocol.Ends;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may stand at the top for all orders, or inside one: checks before and while a dose, rules, limits.
 *
 * @param checklist what stands under {@code before-each-dose}
 * @param report signs that are absent until somebody reports them
 * @param criteria tables of named criteria, whose names rules may count
 * @param changes empty where the file says nothing of changes
 */
public record Scope(
        Optional<ChecklistDraft> checklist,
        Optional<WatchDraft> whileRunning,
        List<At<String>> report,
        List<TableDraft> criteria,
        List<HoldDraft> holds,
        List<StopDraft> stops,
        Optional<ChangesDraft> changes,
        LimitsDraft limits) {

    public Scope {
        report = List.copyOf(report);
        criteria = List.copyOf(criteria);
        holds = List.copyOf(holds);
        stops = List.copyOf(stops);
    }

    /** Whether the file says here how amounts change, or that they never do. */
    public boolean saysOfChanges() {
        return changes.isPresent();
    }

    /** The names of the tables of criteria that stand here. */
    public List<String> tables() {
        return criteria.stream().map(table -> table.name().text()).toList();
    }

    /** Signs that somebody is asked for here: before a dose, while it runs, or when they happen. */
    public Stream<String> asked() {
        return Stream.of(checklist.stream().flatMap(list -> list.record().stream())
                .map(one -> one.value().sign()),
            whileRunning.stream().flatMap(list -> list.record().stream()).map(one -> one.value().sign()),
            report.stream().map(At::value)).flatMap(signs -> signs);
    }

    /**
     * What is known and said before each dose.
     *
     * @param recordKey where the list of signs stands, or the section if there is no list
     * @param confirms whether it says who confirms, readably or not
     * @param record each with the place of its sign
     * @param recordingBegins how long before the first dose recording begins
     */
    public record ChecklistDraft(Span recordKey, boolean confirms, Optional<At<Integer>> nurses,
            List<At<Required>> record, Optional<At<Duration>> recordingBegins) {
        public ChecklistDraft {
            record = List.copyOf(record);
        }
    }

    /**
     * What is recorded while a dose runs.
     *
     * @param key where the list of signs stands, or the section if there is no list
     */
    public record WatchDraft(Span key, List<At<Required>> record, Optional<At<Duration>> grace) {
        public WatchDraft {
            record = List.copyOf(record);
        }
    }

    /** A table of criteria as far as it could be read. */
    public record TableDraft(Phrase name, List<CriterionDraft> criteria) {
        public TableDraft {
            criteria = List.copyOf(criteria);
        }
    }

    /** A criterion as far as it could be read. */
    public record CriterionDraft(Phrase name, Optional<ConditionDraft> when) {}

    /** A hold as far as it could be read. */
    public record HoldDraft(Optional<ConditionDraft> when, Optional<ConditionDraft> until,
        Optional<At<String>> because, Optional<At<Integer>> notBefore, Optional<At<Duration>> atLongest,
        Optional<At<Ends>> ends) {}

    /** A stop as far as it could be read. */
    public record StopDraft(Optional<ConditionDraft> when, Optional<At<Ends>> ends,
        Optional<At<Says>> unless, Optional<At<String>> because) {}

    /**
     * How amounts change.
     *
     * @param key where it stands
     * @param never whether the file says that they never do
     */
    public record ChangesDraft(Span key, boolean never, List<ChangeDraft> rules) {
        public ChangesDraft {
            rules = List.copyOf(rules);
        }
    }

    /** A change as far as it could be read. */
    public record ChangeDraft(Optional<ConditionDraft> when, Optional<At<To>> to, Optional<At<From>> from,
        Optional<At<DoseAmount>> notBelow, Optional<At<DoseAmount>> notAbove,
        Optional<At<String>> confirm) {}
}
