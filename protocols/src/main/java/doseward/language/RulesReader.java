package doseward.language;

import doseward.language.check.MissingKey;
import doseward.language.draft.At;
import doseward.language.draft.ConditionDraft;
import doseward.language.draft.DrugSheet;
import doseward.language.draft.Scope.ChangeDraft;
import doseward.language.draft.Scope.ChangesDraft;
import doseward.language.draft.Scope.HoldDraft;
import doseward.language.draft.Scope.StopDraft;
import doseward.language.source.Node;
import doseward.language.source.Node.Entry;
import doseward.language.words.Amounts;
import doseward.language.words.Answer;
import doseward.language.words.ChangeWords;
import doseward.language.words.Conditions;
import doseward.language.words.Roles;
import doseward.language.words.Times;
import doseward.language.words.Words;
import doseward.protocol.Ends;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the rules that hold, stop and change. */
final class RulesReader {
    private static final int MOST_DOSES = 1000;
    private static final Shape ENDS = Shapes.closed("order", "order for this cycle", "cycle", "course");
    static final Keys HOLD = new Keys()
        .needs("when", "when it begins", Shapes.CONDITION)
        .needs("until", "what lifts it", Shapes.CONDITION)
        .may("because", "a reason for people", Shapes.TEXT)
        .may("not-before", "the first dose at which it is looked at",
            WordKind.of("dose-number", "a dose", "dose (" + Shapes.COUNT + ")", "dose 3"))
        .may("at-longest", "how long it may last", Shapes.TIME)
        .may("ends", "what it ends after so long", ENDS);
    static final Keys STOP = new Keys()
        .needs("when", "when it comes about", Shapes.CONDITION)
        .needs("ends", "how much it ends", ENDS)
        .may("because", "a reason for people", Shapes.TEXT)
        .may("unless", "what a person may say to spare it", WordKind.of("says", "a person and what they say",
            "[a-z ]+ says .+", "physician says it is easily reversed"));
    static final Keys CHANGE = new Keys()
        .needs("when", "when it comes about", Shapes.CONDITION)
        .needs("to", "what the amount becomes", WordKind.of("change-to", "another amount",
            "[1-9][0-9]* % of the amount|the next level (up|down)|" + Shapes.AMOUNT_PATTERN,
            "50 % of the amount", "the next level down"))
        .needs("from", "from which dose on", WordKind.of("change-from", "from when on",
            "the first dose|the next dose|the next cycle|days? " + Shapes.WHOLES, "the next dose"))
        .may("not-below", "the least it may come to", Shapes.AMOUNT)
        .may("not-above", "the most it may come to", Shapes.AMOUNT)
        .may("confirm", "who must confirm it", Shapes.TEXT);

    private final Conditions conditions;

    RulesReader(Conditions conditions) {
        this.conditions = conditions;
    }

    List<HoldDraft> holds(Part scope) {
        return scope.parts("hold", "this hold", HOLD).stream().map(this::hold).toList();
    }

    private HoldDraft hold(Part rule) {
        together(rule, "at-longest", "ends", "what it ends after so long", "cycle");
        together(rule, "ends", "at-longest", "after how long it ends anything", "48 hours");
        return new HoldDraft(condition(rule, "when"), condition(rule, "until"), text(rule, "because"),
            rule.read("not-before", RulesReader::dose), rule.read("at-longest",
                Times::read), rule.read("ends", RulesReader::ends));
    }

    private static void together(Part rule, String said, String missing, String says, String example) {
        if (rule.has(said) && !rule.has(missing)) {
            rule.problems().add(MissingKey.found(rule.at(), "this hold", missing, says, example));
        }
    }

    private static Optional<Integer> dose(Answer answer) {
        return answer.text().startsWith("dose ")
            ? Words.whole(answer.from("dose ".length()), 2, MOST_DOSES) : answer.unknown("dose 3");
    }

    private static Optional<Ends> ends(Answer answer) {
        return Words.oneOf(answer, List.of(Ends.values()),
            one -> one.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    List<StopDraft> stops(Part scope) {
        return scope.parts("stop", "this stop", STOP).stream().map(this::stop).toList();
    }

    private StopDraft stop(Part rule) {
        return new StopDraft(condition(rule, "when"), rule.read("ends", RulesReader::ends),
            rule.read("unless", Roles::says), text(rule, "because"));
    }

    /** Empty where the file says nothing of changes here. */
    Optional<ChangesDraft> changes(Part scope, Optional<DrugSheet> drug) {
        return scope.entry("change").map(entry -> changes(scope, entry, drug));
    }

    private ChangesDraft changes(Part scope, Entry entry, Optional<DrugSheet> drug) {
        if (entry.value() instanceof Node.Scalar) {
            scope.read("change", answer -> Words.only(answer, "never"));
            return new ChangesDraft(entry.key().span(), true, List.of());
        }
        return new ChangesDraft(entry.key().span(), false, scope.parts("change", "this change", CHANGE)
            .stream().map(rule -> change(rule, drug)).toList());
    }

    private ChangeDraft change(Part rule, Optional<DrugSheet> drug) {
        return new ChangeDraft(condition(rule, "when"),
            rule.read("to", answer -> ChangeWords.to(answer, drug)),
            rule.read("from", ChangeWords::from),
            rule.read("not-below", answer -> Amounts.read(answer, drug)),
            rule.read("not-above", answer -> Amounts.read(answer, drug)),
            rule.read("confirm", Roles::read));
    }

    Optional<ConditionDraft> condition(Part rule, String key) {
        return rule.entry(key).flatMap(entry -> conditions.read(entry.key(), entry.value(), rule.problems()));
    }

    private static Optional<At<String>> text(Part rule, String key) {
        return rule.read(key, answer -> Optional.of(answer.text()));
    }
}
