package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.ConditionDraft;
import doseward.language.draft.ProtocolDraft;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A rule that every reading which is accepted meets, so that no dose could be given. */
final class AlwaysTrue implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        Stream<ConditionDraft> refuse = draft.patient().refuse().stream()
            .flatMap(rule -> rule.when().stream());
        return Stream.concat(Rules.beginnings(draft), refuse).flatMap(when -> of(when, draft)).toList();
    }

    private static Stream<Diagnostic> of(ConditionDraft when, ProtocolDraft draft) {
        boolean always = Ways.opposite(when.condition(), draft.signs()).filter(List::isEmpty).isPresent();
        return always ? Stream.of(found(when, draft)) : Stream.empty();
    }

    private static Diagnostic found(ConditionDraft when, ProtocolDraft draft) {
        Optional<Fact> fact = when.clauses().size() == 1
            ? Optional.of(Fact.of(when.clauses().getFirst().value(), draft.signs())) : Optional.empty();
        String readings = fact.flatMap(one -> Plausible.of(one, draft.signs())
                .map(plausible -> "Every reading of " + one.what() + " that is accepted, " + plausible.words()
                    + ", meets this"))
            .orElse("Whatever is recorded meets this");
        return Diagnostic.error(AlwaysTrue.class, when.span(),
            readings + ", so no dose could ever be given:",
            "Is a digit missing, or was the comparison turned round?",
            "every reading that is accepted meets this, so no dose could be given");
    }
}
