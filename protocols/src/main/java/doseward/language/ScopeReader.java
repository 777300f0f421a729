package doseward.language;

import doseward.language.draft.DrugSheet;
import doseward.language.draft.Scope;
import doseward.language.draft.Scope.CriterionDraft;
import doseward.language.draft.Scope.TableDraft;
import doseward.language.source.Node.Entry;
import doseward.language.words.Answer;
import doseward.language.words.Conditions;
import doseward.language.words.SignBook;
import doseward.language.words.Words;
import doseward.protocol.Sign;
import java.util.List;
import java.util.Optional;

/** Reads what may stand at the top or inside an order: checks before and while a dose, rules, limits. */
final class ScopeReader {
    private static final Shape CRITERIA = new Shape.Named(new Shape.Named(Shapes.CONDITION));
    /** The keys that {@link #read} answers, at the top and in an order alike. */
    static final Keys KEYS = new Keys()
        .may("before-each-dose", "what is checked before each dose",
            new Shape.Under(ChecklistReader.BEFORE))
        .may("while-running", "what is recorded while a dose runs",
            new Shape.Under(ChecklistReader.WHILE_RUNNING))
        .may("report", "which signs are recorded when they happen",
            new Shape.Items("this sign", new Shape.Known(Shape.Names.SIGNS)))
        .may("criteria", "tables of named conditions, whose number rules may ask", CRITERIA)
        .may("hold", "when a dose is not given for now", Shape.items("this hold", RulesReader.HOLD))
        .may("stop", "when no more is given", Shape.items("this stop", RulesReader.STOP))
        .may("change", "when the amount changes", Shape.either(Shapes.closed("never"),
            Shape.items("this change", RulesReader.CHANGE)))
        .may("limits", "what is allowed at most", new Shape.Under(LimitsReader.KEYS));

    private final SignBook signs;

    ScopeReader(List<Sign> signs) {
        this(SignBook.of(signs));
    }

    private ScopeReader(SignBook signs) {
        this.signs = signs;
    }

    /** A reader of what stands inside this scope, where rules may count its criteria. */
    ScopeReader inside(Scope scope) {
        return new ScopeReader(signs.with(scope.tables()));
    }

    /** Reads conditions that stand here, such as {@code only-if}. */
    Conditions conditions() {
        return new Conditions(signs);
    }

    /** The scope that stands in this part; the drug is known inside an order. */
    Scope read(Part part, Optional<DrugSheet> drug) {
        List<Entry> tables = part.entries("criteria");
        SignBook known = signs.with(tables.stream().map(entry -> entry.key().text()).toList());
        RulesReader rules = new RulesReader(new Conditions(known));
        ChecklistReader checks = new ChecklistReader(signs);
        return new Scope(checks.before(part), checks.whileRunning(part), checks.report(part),
            tables.stream().map(entry -> table(part, entry)).toList(),
            rules.holds(part), rules.stops(part), rules.changes(part, drug), LimitsReader.read(part, drug));
    }

    /** What counts criteria can't be a criterion itself, so inside a table no table is known. */
    private TableDraft table(Part part, Entry entry) {
        Words.spaced(new Answer("criteria", entry.key(), part.problems()));
        Conditions conditions = new Conditions(SignBook.of(signs.signs()));
        return new TableDraft(entry.key(), part.mappingOf(entry).stream()
            .flatMap(mapping -> mapping.entries().stream())
            .map(criterion -> criterion(part, criterion, conditions)).toList());
    }

    private static CriterionDraft criterion(Part part, Entry entry, Conditions conditions) {
        Words.spaced(new Answer("criteria", entry.key(), part.problems()));
        return new CriterionDraft(entry.key(), conditions.read(entry.key(), entry.value(), part.problems()));
    }
}
