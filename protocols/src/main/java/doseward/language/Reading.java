package doseward.language;

import doseward.diagnostic.Findings;
import java.util.Optional;

/** What came of reading a file. */
public sealed interface Reading<T> {

    /** A value, with warnings that do not forbid its use. */
    record Sound<T>(T sound, Findings warnings) implements Reading<T> {}

    /** No value, and all the reasons at once. */
    record Faulty<T>(Findings diagnostics) implements Reading<T> {}

    /** Everything found, errors and warnings. */
    default Findings findings() {
        return switch (this) {
            case Sound<T>(_, var warnings) -> warnings;
            case Faulty<T>(var diagnostics) -> diagnostics;
        };
    }

    /** The value, if it is sound. */
    default Optional<T> value() {
        return switch (this) {
            case Sound<T>(var value, _) -> Optional.of(value);
            case Faulty<T> _ -> Optional.empty();
        };
    }
}
