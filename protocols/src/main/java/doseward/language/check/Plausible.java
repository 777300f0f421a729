package doseward.language.check;

import doseward.protocol.Sign;
import java.util.List;
import java.util.Optional;

/** The readings of a sign that are accepted. */
record Plausible(Sign.Range range) {

    static Optional<Plausible> of(Plain clause, List<Sign> signs) {
        return signs.stream().filter(sign -> sign.name().equals(clause.sign()))
            .filter(Sign.Measured.class::isInstance).map(Sign.Measured.class::cast)
            .map(number -> new Plausible(number.plausible())).findFirst();
    }

    Allowed.Between between() {
        return new Allowed.Between(range.lowest().millionths(), range.highest().millionths());
    }
}
