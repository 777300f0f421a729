package doseward.language.check;

import doseward.protocol.Sign;
import java.util.List;
import java.util.Optional;

/** The readings of a sign that are accepted, in words. */
record Plausible(String words) {

    /** Of a fact about a single sign that is a number. */
    static Optional<Plausible> of(Fact fact, List<Sign> signs) {
        return signs.stream().filter(sign -> fact.signs().equals(List.of(sign.name())))
            .filter(Sign.Measured.class::isInstance).map(Sign.Measured.class::cast)
            .filter(sign -> fact.possible() instanceof Allowed.Between(long low, _)
                && low == sign.plausible().lowest().millionths())
            .map(sign -> new Plausible(sign.plausible().toString())).findFirst();
    }
}
