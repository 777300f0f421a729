package doseward.language;

import doseward.language.draft.At;
import doseward.language.draft.LimitsDraft;
import doseward.protocol.DoseAmount;
import doseward.protocol.Limits;
import doseward.protocol.Limits.OfAmount;
import doseward.protocol.Limits.OfDoses;
import doseward.protocol.Limits.OfRate;
import doseward.protocol.Limits.Severity;
import doseward.protocol.Pace;
import doseward.quantity.Rate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Limits of a draft as limits; all of them hold, those at the top and those of an order. */
final class Stricter {
    private Stricter() {}

    static Limits of(LimitsDraft top, LimitsDraft own) {
        return of(top).and(of(own));
    }

    private static Limits of(LimitsDraft draft) {
        List<OfAmount> amounts = Stream.concat(amount(draft.softAmount(), Severity.SOFT),
            amount(draft.hardAmount(), Severity.HARD)).toList();
        List<OfDoses> doses = Stream.of(
                draft.dosesPerCycle().stream().map(most -> hard(new Limits.OneCycle(), most)),
                draft.dosesPerCourse().stream().map(most -> hard(new Limits.OneCourse(), most)),
                draft.dosesWithin().stream().map(At::value))
            .flatMap(limits -> limits).toList();
        List<OfRate> rates = Stream.concat(rate(draft.softRate(), Severity.SOFT),
            rate(draft.hardRate(), Severity.HARD)).toList();
        return new Limits(amounts, doses, rates, List.of());
    }

    private static OfDoses hard(Limits.Reach reach, At<Integer> most) {
        return new OfDoses(reach, Severity.HARD, most.value());
    }

    private static Stream<OfAmount> amount(Optional<At<DoseAmount>> most, Severity severity) {
        return most.stream().map(one -> new OfAmount(new Limits.OneDose(), severity, one.value()));
    }

    private static Stream<OfRate> rate(Optional<At<Rate>> most, Severity severity) {
        return most.stream().map(one -> new OfRate(severity, new Pace.OfVolume(one.value())));
    }
}
