package doseward.language.check;

import doseward.protocol.Condition.Compared;
import doseward.protocol.Sign;
import java.util.List;
import java.util.Optional;

/** The readings of a sign that are accepted. */
record Plausible(Sign.Range range) {

    static Optional<Plausible> of(Compared clause, List<Sign> signs) {
        return signs.stream().filter(sign -> sign.name().equals(clause.sign()))
            .filter(Sign.Number.class::isInstance).map(Sign.Number.class::cast)
            .map(number -> new Plausible(number.plausible())).findFirst();
    }

    Allowed.Between between() {
        return new Allowed.Between(range.lowest().thousandths(), range.highest().thousandths());
    }
}
