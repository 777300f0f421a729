package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;
import doseward.diagnostic.Span;

/** Levels that do not go up from one to the next. */
public final class LevelsUneven {
    private LevelsUneven() {}

    public static Diagnostic found(Phrase level, Span amount, Phrase before) {
        return Diagnostic.error(LevelsUneven.class, amount,
            "Levels go up, and `" + Short.of(level.text()) + "` is not above `" + Short.of(before.text())
                + "`:",
            "List them from the lowest to the highest, all counted in the same way.",
            "\"" + Short.of(level.text()) + "\" is not above \"" + Short.of(before.text())
                + "\"; list levels from low to high");
    }
}
