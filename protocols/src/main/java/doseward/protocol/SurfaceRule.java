package doseward.protocol;

import doseward.quantity.BodySurface;
import doseward.quantity.Height;
import doseward.quantity.SurfaceFormula;
import doseward.quantity.Weight;
import java.util.Optional;

/**
 * How a protocol works out body surface: by a named formula, for formulas differ by up to 9 %.
 *
 * @param roundedDownTo the step it is rounded down to; empty where the file says that it is not rounded
 */
public record SurfaceRule(SurfaceFormula formula, Optional<BodySurface> roundedDownTo) {
    /** The surface that doses go by. Rounds down. */
    public BodySurface of(Weight weight, Height height) {
        BodySurface exact = formula.of(weight, height);
        return roundedDownTo.map(exact::roundedDownTo).orElse(exact);
    }
}
