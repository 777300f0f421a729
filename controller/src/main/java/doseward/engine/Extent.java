package doseward.engine;

import doseward.protocol.Comparison;
import java.util.Optional;

/**
 * What is known of a value: that it is not below one figure and not above another; an end that is not known
 * is empty.
 */
record Extent(Optional<Figure> low, Optional<Figure> high) {
    static Extent exactly(Figure figure) {
        return between(figure, figure);
    }

    static Extent between(Figure low, Figure high) {
        return new Extent(Optional.of(low), Optional.of(high));
    }

    /** True or false only if it is so wherever in the extent the value lies. */
    Truth is(Comparison comparison, Figure other) {
        return switch (comparison) {
            case BELOW -> whether(high.map(end -> end.compareTo(other) < 0),
                low.map(end -> end.compareTo(other) >= 0));
            case AT_MOST -> whether(high.map(end -> end.compareTo(other) <= 0),
                low.map(end -> end.compareTo(other) > 0));
            case AT_LEAST -> is(Comparison.BELOW, other).not();
            case ABOVE -> is(Comparison.AT_MOST, other).not();
            case EXACTLY -> is(Comparison.AT_LEAST, other).and(is(Comparison.AT_MOST, other));
        };
    }

    private static Truth whether(Optional<Boolean> surely, Optional<Boolean> never) {
        if (surely.orElse(false)) {
            return Truth.TRUE;
        }
        return never.orElse(false) ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** {@code 120 mL}, or {@code 100 mL to 120 mL}. */
    @Override public String toString() {
        if (low.isPresent() && high.isPresent()) {
            return low.get().compareTo(high.get()) == 0 ? low.get().toString() : low.get() + " to "
                + high.get();
        }
        return low.map(end -> "at least " + end).or(() -> high.map(end -> "at most " + end))
            .orElse("not known");
    }
}
