package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.ChangeRule.NextLevel;
import doseward.protocol.ChangeRule.To;
import doseward.protocol.Dosage;
import java.util.List;
import java.util.Optional;

/** A step to a level that there is not. */
final class LevelOutOfReach implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().flatMap(order -> draft.scopesOf(order).stream()
            .flatMap(scope -> scope.changes().stream()).flatMap(changes -> changes.rules().stream())
            .flatMap(rule -> rule.to().stream())
            .flatMap(to -> to.value() instanceof NextLevel(boolean up)
                ? of(to, up, order).stream() : Optional.<Diagnostic>empty().stream())).distinct().toList();
    }

    private static Optional<Diagnostic> of(At<To> to, boolean up, OrderDraft order) {
        Optional<Dosage> dosage = order.what().dosage().map(said -> said.dosage());
        if (dosage.isEmpty()) {
            return Optional.empty();
        }
        if (!(dosage.orElseThrow() instanceof Dosage.Levels(var levels, var start))) {
            return Optional.of(found(to, "`" + order.name() + "` has no levels, so there is none to go to",
                "Write `levels` instead of `amount`, or a percentage here."));
        }
        String edge = (up ? levels.getLast() : levels.getFirst()).name();
        return start.filter(edge::equals).map(name -> found(to, "The course begins at `" + name
            + "`, and there is no level " + (up ? "above" : "below") + " it",
            "Begin at another level, or add one.").asWarning());
    }

    private static Diagnostic found(At<To> to, String says, String mend) {
        String brief = says.replace('`', '"');
        return Diagnostic.error(LevelOutOfReach.class, to.span(), says + ":", mend,
            Character.toLowerCase(brief.charAt(0)) + brief.substring(1));
    }
}
