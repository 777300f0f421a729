package doseward.language.words;

import doseward.language.check.BeyondBounds;
import doseward.language.check.UnknownPhrase;
import doseward.language.words.Counted.Wanted;
import doseward.protocol.SurfaceRule;
import doseward.quantity.BodySurface;
import doseward.quantity.SurfaceFormula;
import java.util.List;
import java.util.Optional;

/** How body surface is worked out: {@code Mosteller, rounded down to 0.01 m2}. */
public final class Surfaces {
    private static final String ROUNDED = "rounded down to ";
    private static final String EXAMPLE = "Mosteller, rounded down to 0.01 m2";
    /** A coarser step would lose a tenth of a small child's dose. */
    private static final long COARSEST = 100;

    private Surfaces() {}

    public static Optional<SurfaceRule> read(Answer answer) {
        int comma = answer.text().indexOf(", ");
        if (comma < 0) {
            return answer.unknown(EXAMPLE);
        }
        Answer rest = answer.from(comma + 2);
        Optional<SurfaceFormula> formula = Words.oneOf(answer.part(0, comma),
            List.of(SurfaceFormula.values()), SurfaceFormula::words);
        if (rest.text().equals("not rounded")) {
            return formula.map(known -> new SurfaceRule(known, Optional.empty()));
        }
        Optional<BodySurface> step = rest.text().startsWith(ROUNDED) ? step(rest.from(ROUNDED.length()))
            : rest.unknown(EXAMPLE);
        return formula.flatMap(known -> step.map(to -> new SurfaceRule(known, Optional.of(to))));
    }

    private static Optional<BodySurface> step(Answer answer) {
        return Counted.of(answer, new Wanted("a step", "m2", "", "0.01 m2")).flatMap(counted -> {
            if (!counted.unit().text().matches("m2|m²")) {
                return answer.nothing(UnknownPhrase.meant(counted.unit(), counted.number() + " m2"));
            }
            return counted.thousandths() < 1 || counted.thousandths() > COARSEST
                ? answer.nothing(BeyondBounds.found(answer.words(), "0.1 m2"))
                : Optional.of(new BodySurface(counted.thousandths() * 10));
        });
    }
}
