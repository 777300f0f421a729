package doseward.engine;

import doseward.protocol.DoseAmount;
import doseward.protocol.Limits;
import doseward.protocol.Limits.Severity;
import doseward.quantity.Amount;
import java.time.Duration;
import java.util.List;

/** Limits of one line each, and the interleukin-2 plan of the stories without its own. */
final class Limiting {
    private Limiting() {}

    static Limits amount(Limits.Reach reach, Severity severity, Amount most) {
        return new Limits(List.of(new Limits.OfAmount(reach, severity,
            new DoseAmount(most, DoseAmount.Basis.FLAT))), List.of(), List.of(), List.of());
    }

    static Limits doses(Limits.Reach reach, Severity severity, int most) {
        return new Limits(List.of(), List.of(new Limits.OfDoses(reach, severity, most)), List.of(),
            List.of());
    }

    /** It asks for the readings that {@link Story#well} records. */
    static Ruled plan() {
        return new Ruled().records(Ruled.pressure(), Duration.ofHours(2))
            .records(Ruled.number(Il2.CREATININE, "mg/dL", 0, 30), Duration.ofHours(12));
    }
}
