package doseward.language;

import doseward.language.check.BeyondBounds;
import doseward.language.check.UnknownSign;
import doseward.language.draft.At;
import doseward.language.draft.PatientDraft;
import doseward.language.draft.PatientDraft.RefusalDraft;
import doseward.language.words.Ages;
import doseward.language.words.Answer;
import doseward.language.words.Measures;
import doseward.language.words.Ranges;
import doseward.language.words.Surfaces;
import doseward.language.words.Times;
import doseward.language.words.Words;
import doseward.protocol.AgeRange;
import doseward.protocol.HeightRange;
import doseward.protocol.PatientNeeds.Sex;
import doseward.protocol.PatientNeeds.Weighed;
import doseward.protocol.Sign;
import doseward.protocol.WeightRange;
import java.util.List;
import java.util.Optional;

/** Reads whom a protocol is for. */
final class PatientReader {
    /** In grams; no child so light was ever given a dose by body surface. */
    private static final long LIGHTEST = 200;
    private static final Keys REFUSAL = new Keys()
        .needs("when", "when a patient is refused", Shapes.CONDITION)
        .needs("because", "why the patient is refused", Shapes.TEXT);
    static final Keys KEYS = new Keys()
        .needs("weight", "which weights it is written for", Shapes.WEIGHTS)
        .needs("weighed", "which weight doses go by",
            Shapes.closed("when the course begins", "each cycle"))
        .may("height", "which heights it is written for", Shapes.HEIGHTS)
        .may("age", "which ages it is written for", Shapes.AGES)
        .may("sex", "whom it is written for", Shapes.closed("any", "female", "male"))
        .may("body-surface", "how body surface is worked out", Shapes.SURFACE)
        .may("baseline", "which signs are measured once before the first dose",
            new Shape.Items("this sign", new Shape.Known(Shape.Names.SIGNS)))
        .may("asked-within", "how old the answers to `refuse` may be", Shapes.TIME)
        .may("refuse", "which patients are refused", Shape.items("this refusal", REFUSAL))
        .needsWith("refuse", "asked-within");

    private final List<Sign> signs;
    private final RulesReader rules;

    PatientReader(List<Sign> signs, RulesReader rules) {
        this.signs = signs;
        this.rules = rules;
    }

    PatientDraft read(Part top) {
        return top.part("patient").map(this::patient).orElseGet(() -> PatientDraft.unread(top.at()));
    }

    private PatientDraft patient(Part part) {
        return new PatientDraft(part.at(), part.names(),
            part.read("weight", PatientReader::weights),
            part.read("height", answer -> Ranges.read(answer, Measures::height, "140 cm to 210 cm")
                .map(ends -> new HeightRange(ends.lowest(), ends.highest()))),
            part.read("age", answer -> Ranges.read(answer, Ages::read, "18 years to 75 years")
                .map(ends -> new AgeRange(ends.lowest(), ends.highest()))),
            part.read("sex", answer -> Words.oneOf(answer, List.of(Sex.values()), Said::words)),
            part.read("weighed", answer -> Words.oneOf(answer, List.of(Weighed.values()), Said::words)),
            part.read("body-surface", Surfaces::read),
            part.items("baseline").stream().map(this::sign).toList(),
            part.read("asked-within", Times::read),
            part.parts("refuse").stream().map(this::refusal).toList());
    }

    private static Optional<WeightRange> weights(Answer answer) {
        return Ranges.read(answer, Measures::weight, "40 kg to 150 kg").flatMap(ends ->
            ends.lowest().grams() < LIGHTEST
                ? answer.nothing(BeyondBounds.found(answer.key(), answer.words(), "0.2 kg to 1,000 kg"))
                : Optional.of(new WeightRange(ends.lowest(), ends.highest())));
    }

    private At<String> sign(Answer name) {
        List<String> names = signs.stream().map(Sign::name).toList();
        if (!names.contains(name.text())) {
            name.problems().add(UnknownSign.found(name.words(), names));
        }
        return name.at(name.text());
    }

    private RefusalDraft refusal(Part part) {
        return new RefusalDraft(rules.condition(part, "when"), part.read("because", Words::text));
    }
}
