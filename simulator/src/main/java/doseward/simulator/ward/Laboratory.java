package doseward.simulator.ward;

import doseward.protocol.Sign;
import doseward.quantity.Measure;
import java.util.Optional;

/** The upper limits of normal that the laboratory prints beside its results; usual ones for adults. */
final class Laboratory {
    private Laboratory() {}

    /** Empty where the signs file asks for none. */
    static Optional<Measure> upperNormal(Sign sign) {
        return sign instanceof Sign.Number number
            && number.upperNormal() instanceof Sign.UpperNormal.ByLaboratory ? Optional.of(limit(number))
            : Optional.empty();
    }

    private static Measure limit(Sign.Number sign) {
        return switch (sign.name()) {
            case "creatinine", "bilirubin" -> Measure.ofThousandths(1_200, sign.unit());
            case "ALT", "AST" -> Measure.of(40, sign.unit());
            default -> sign.usual().highest();
        };
    }
}
