package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Span;
import doseward.language.draft.ProtocolDraft;
import java.util.List;

/** Amounts by body surface where no formula is named, and formulas differ. */
final class SurfaceUnnamed implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.patient().says().contains("body-surface") ? List.of()
            : BySurface.places(draft).stream().limit(1).map(SurfaceUnnamed::found).toList();
    }

    private static Diagnostic found(Span amount) {
        return Diagnostic.error(SurfaceUnnamed.class, amount,
            "This goes by body surface, and the formulas for it differ by up to 9 %:",
            "Add under `patient` how it is worked out, for example:\n\n"
                + "    body-surface: Mosteller, rounded down to 0.01 m2",
            "no formula is named for body surface; add \"body-surface\" under \"patient\"");
    }
}
