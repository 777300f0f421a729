package doseward.language.draft;

import doseward.protocol.DoseAmount;
import doseward.protocol.Limits.OfDoses;
import doseward.quantity.Rate;
import java.util.List;
import java.util.Optional;

/** Limits with their places. */
public record LimitsDraft(
        Optional<At<DoseAmount>> softAmount,
        Optional<At<DoseAmount>> hardAmount,
        Optional<At<Rate>> softRate,
        Optional<At<Rate>> hardRate,
        Optional<At<Integer>> dosesPerCycle,
        Optional<At<Integer>> dosesPerCourse,
        List<At<OfDoses>> dosesWithin) {

    public static final LimitsDraft NONE = new LimitsDraft(Optional.empty(), Optional.empty(),
        Optional.empty(),
        Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public LimitsDraft {
        dosesWithin = List.copyOf(dosesWithin);
    }
}
