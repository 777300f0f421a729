package doseward.protocol;

import doseward.quantity.BodySurface;
import doseward.quantity.Weight;
import java.util.Optional;

/**
 * What amounts are worked out for.
 *
 * @param surface present whenever the protocol says how it is worked out
 */
public record Size(Weight weight, Optional<BodySurface> surface) {
    @Override public String toString() {
        return weight + surface.map(area -> " and " + area).orElse("");
    }
}
