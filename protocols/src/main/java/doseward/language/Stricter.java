package doseward.language;

import doseward.language.draft.At;
import doseward.language.draft.LimitsDraft;
import doseward.protocol.DoseAmount;
import doseward.protocol.Limits;
import doseward.protocol.Limits.DosesWithin;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The stricter of the limits at the top and those of an order; both hold, so the lower one counts. */
final class Stricter {
    private Stricter() {}

    static Limits of(LimitsDraft top, LimitsDraft own) {
        return new Limits(
            lower(top.softAmount(), own.softAmount(), Comparator.comparing(DoseAmount::units)),
            lower(top.hardAmount(), own.hardAmount(), Comparator.comparing(DoseAmount::units)),
            lower(top.softRate(), own.softRate(), Comparator.naturalOrder()),
            lower(top.hardRate(), own.hardRate(), Comparator.naturalOrder()),
            lower(top.dosesPerCycle(), own.dosesPerCycle(), Comparator.naturalOrder()),
            lower(top.dosesPerCourse(), own.dosesPerCourse(), Comparator.naturalOrder()),
            within(top, own));
    }

    private static <T> Optional<T> lower(Optional<At<T>> one, Optional<At<T>> other, Comparator<T> order) {
        return Stream.concat(one.stream(), other.stream()).map(At::value).min(order);
    }

    private static List<DosesWithin> within(LimitsDraft top, LimitsDraft own) {
        return Stream.concat(top.dosesWithin().stream(), own.dosesWithin().stream()).map(At::value)
            .distinct().toList();
    }
}
