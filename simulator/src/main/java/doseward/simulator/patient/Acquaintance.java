package doseward.simulator.patient;

import doseward.protocol.Sign;
import java.util.List;
import java.util.Optional;

/** Which signs the simulated patient can show. */
public final class Acquaintance {
    private Acquaintance() {}

    /** Why the patient can't show the sign; empty when it can. */
    public static Optional<String> objectionTo(Sign sign) {
        return switch (sign) {
            case Sign.Measured measured -> number(measured);
            case Sign.Choice choice -> choices(choice.name(), choice.choices());
            case Sign.Several several -> choices(several.name(), several.choices());
            case Sign.Grade grade -> grade(grade);
            case Sign.Event _ -> Optional.empty();
        };
    }

    private static Optional<String> number(Sign.Measured sign) {
        return Gauges.of(sign.name()).map(gauge -> gauge.unit().equals(sign.unit()) ? Optional.<String>empty()
            : Optional.of("The simulated patient shows " + sign.name() + " in " + gauge.unit()
                + ", and not in " + sign.unit() + ".")).orElseGet(() -> unknown(sign.name()));
    }

    private static Optional<String> choices(String sign, List<String> choices) {
        return Ladders.of(sign).map(ladder -> ladder.choices().stream()
                .filter(choice -> !choices.contains(choice)).findFirst()
                .map(choice -> "The simulated patient may show " + sign + " as " + choice
                    + ", which the signs file does not have."))
            .orElseGet(() -> unknown(sign));
    }

    private static Optional<String> grade(Sign.Grade sign) {
        return switch (sign.grading()) {
            case Sign.Grading.WorkedOut _ -> Optional.empty();
            case Sign.Grading.ByPerson _ -> Ladders.grades(sign.name()).isPresent() ? Optional.empty()
                : unknown(sign.name());
        };
    }

    private static Optional<String> unknown(String sign) {
        return Optional.of("The simulated patient has no " + sign
            + ", so a protocol that speaks of it can't be run here.");
    }
}
