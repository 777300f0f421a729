package doseward.language.draft;

import doseward.protocol.Limits;
import doseward.protocol.Limits.OfAmount;
import doseward.protocol.Limits.OfConcentration;
import doseward.protocol.Limits.OfDoses;
import doseward.protocol.Limits.OfRate;
import java.util.List;

/** Limits with their places. */
public record LimitsDraft(List<At<OfAmount>> amounts, List<At<OfDoses>> doses, List<At<OfRate>> rates,
    List<At<OfConcentration>> concentrations) {

    public static final LimitsDraft NONE = new LimitsDraft(List.of(), List.of(), List.of(), List.of());

    public LimitsDraft {
        amounts = List.copyOf(amounts);
        doses = List.copyOf(doses);
        rates = List.copyOf(rates);
        concentrations = List.copyOf(concentrations);
    }

    /** The limits without their places. */
    public Limits limits() {
        return new Limits(values(amounts), values(doses), values(rates), values(concentrations));
    }

    private static <T> List<T> values(List<At<T>> list) {
        return list.stream().map(At::value).toList();
    }
}
