package doseward.language;

import doseward.language.draft.AvoidDraft;
import doseward.language.draft.CompanionDraft;
import doseward.language.words.Dosages;
import doseward.language.words.Names;
import doseward.language.words.StartsWords;
import doseward.language.words.Times;
import doseward.language.words.Words;
import java.util.List;
import java.util.Optional;

/** Reads what a nurse gives along, and what is to be avoided. */
final class CompanionReader {
    static final Keys KEYS = new Keys()
        .needs("drug", "which drug it is", Shapes.TEXT)
        .needs("amount", "how much it is", Shapes.DOSAGE)
        .needs("route", "by which route it is given", Shapes.ROUTE)
        .needs("given-by", "who gives it", Shapes.closed("nurse"))
        .may("starts", "what it begins after or before", Shapes.STARTS)
        .may("every", "how often it is given", Shapes.TIME)
        .may("as-needed", "what it is given for", Shapes.TEXT)
        .may("only-if", "what must be true for it to be given", Shapes.CONDITION);
    static final Keys AVOID = new Keys()
        .needs("drug", "which drug is avoided", Shapes.TEXT)
        .needs("because", "why it is avoided", Shapes.TEXT);

    private final Names names;
    private final RulesReader rules;

    CompanionReader(Names names, RulesReader rules) {
        this.names = names;
        this.rules = rules;
    }

    List<CompanionDraft> companions(Part part) {
        return part.parts("companions").stream().map(this::companion).toList();
    }

    private CompanionDraft companion(Part part) {
        part.read("given-by", answer -> Words.only(answer, "nurse"));
        return new CompanionDraft(
            part.read("drug", Words::text),
            part.answer("amount").flatMap(answer -> Dosages.read(answer, Optional.empty())),
            part.read("route", Routes::read),
            part.read("starts", answer -> StartsWords.read(answer, names)),
            part.read("every", Times::read),
            part.read("as-needed", Words::text),
            rules.condition(part, "only-if"));
    }

    List<AvoidDraft> avoid(Part part) {
        return part.parts("avoid").stream().map(one -> new AvoidDraft(one.read("drug", Words::text),
            one.read("because", Words::text))).toList();
    }
}
