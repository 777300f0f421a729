package doseward.plan;

import doseward.protocol.DoseAmount;
import doseward.protocol.Limits;
import doseward.protocol.Limits.Reach;
import doseward.protocol.Limits.Severity;
import doseward.protocol.Pace;
import doseward.quantity.Strength;
import java.util.List;

/** Limits of one line each. */
final class Limiting {
    private Limiting() {}

    static Limits amount(Reach reach, Severity severity, DoseAmount most) {
        return new Limits(List.of(new Limits.OfAmount(reach, severity, most)), List.of(), List.of(),
            List.of());
    }

    static Limits doses(Reach reach, Severity severity, int most) {
        return new Limits(List.of(), List.of(new Limits.OfDoses(reach, severity, most)), List.of(),
            List.of());
    }

    static Limits rate(Severity severity, Pace most) {
        return new Limits(List.of(), List.of(), List.of(new Limits.OfRate(severity, most)), List.of());
    }

    static Limits strength(Severity severity, Strength most) {
        return new Limits(List.of(), List.of(), List.of(),
            List.of(new Limits.OfConcentration(severity, most)));
    }
}
