package doseward.language;

import doseward.language.check.NotSupportedYet;
import doseward.language.check.UnknownSign;
import doseward.language.draft.At;
import doseward.language.draft.ConditionDraft;
import doseward.language.draft.DrugSheet;
import doseward.language.draft.Scope;
import doseward.language.draft.Scope.ChecklistDraft;
import doseward.language.draft.Scope.HoldDraft;
import doseward.language.draft.Scope.StopDraft;
import doseward.language.source.Node;
import doseward.language.source.Node.Entry;
import doseward.language.words.Answer;
import doseward.language.words.Conditions;
import doseward.language.words.SignBook;
import doseward.language.words.Times;
import doseward.language.words.Words;
import doseward.protocol.Checklist.Required;
import doseward.protocol.Sign;
import doseward.protocol.Ends;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads what may stand at the top or inside an order: checks before a dose, holds, stops, limits. */
final class ScopeReader {
    private static final Keys CHECKLIST = new Keys()
        .needs("record", "which signs are recorded", "")
        .may("confirm")
        .later("", "recording-begins");
    private static final Keys HOLD = new Keys()
        .needs("when", "when it begins", "systolic pressure below 90 mmHg")
        .needs("until", "what lifts it", "systolic pressure at least 90 mmHg")
        .later("", "because", "not-before", "at-longest", "ends");
    private static final Keys STOP = new Keys()
        .needs("when", "when it comes about", "creatinine at least 3 mg/dL")
        .needs("ends", "how much it ends", "cycle")
        .later("", "because", "unless");

    private final SignBook signs;
    private final Conditions conditions;

    ScopeReader(List<Sign> signs) {
        this.signs = new SignBook(signs);
        this.conditions = new Conditions(this.signs);
    }

    /** The scope that stands in this part; the drug is known inside an order. */
    Scope read(Part part, Optional<DrugSheet> drug) {
        return new Scope(
            part.part("before-each-dose", CHECKLIST).map(this::checklist),
            part.parts("hold", "this hold", HOLD).stream().map(this::hold).toList(),
            part.parts("stop", "this stop", STOP).stream().map(this::stop).toList(),
            neverChanges(part),
            LimitsReader.read(part, drug));
    }

    private static boolean neverChanges(Part part) {
        if (!part.has("change")) {
            return false;
        }
        boolean list = part.entry("change").stream()
            .anyMatch(entry -> entry.value() instanceof Node.Sequence);
        if (list) {
            Entry entry = part.entry("change").orElseThrow();
            part.problems().add(NotSupportedYet.words(entry.key(), "a list of changes",
                "Say `change: never`."));
        } else {
            part.read("change", answer -> Words.only(answer, "never"));
        }
        return true;
    }

    private ChecklistDraft checklist(Part part) {
        return new ChecklistDraft(
            part.entry("record").map(entry -> entry.key().span()).orElse(part.at()),
            part.has("confirm"), part.read("confirm", answer -> Words.oneOf(answer, List.of(1, 2),
                count -> count == 1 ? "one nurse" : "two nurses")),
            part.entries("record").stream().flatMap(entry -> required(part, entry).stream()).toList());
    }

    private Optional<At<Required>> required(Part part, Entry entry) {
        if (signs.sign(entry.key().text()).isEmpty()) {
            part.problems().add(UnknownSign.found(entry.key(), signs.names()));
        }
        // A sign whose time can't be read is still asked for, so that no rule on it is called never recorded.
        return part.words(entry).map(answer -> within(answer).orElse(Duration.ZERO))
            .map(time -> new At<>(new Required(entry.key().text(), time), entry.key().span()));
    }

    private static Optional<Duration> within(Answer answer) {
        return answer.text().startsWith("within ") ? Times.read(answer.from("within ".length()))
            : answer.unknown("within 2 hours");
    }

    private HoldDraft hold(Part rule) {
        return new HoldDraft(condition(rule, "when"), condition(rule, "until"));
    }

    private StopDraft stop(Part rule) {
        return new StopDraft(condition(rule, "when"), rule.read("ends", answer -> Words.oneOf(answer,
            List.of(Ends.values()), Ends::words)));
    }

    private Optional<ConditionDraft> condition(Part rule, String key) {
        return rule.entry(key).flatMap(entry -> conditions.read(entry.key(), entry.value(), rule.problems()));
    }
}
