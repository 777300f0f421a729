package doseward.engine;

import doseward.protocol.Condition;
import doseward.quantity.Age;
import java.util.Optional;

/** Clauses about what a person says, and about the patient. */
final class Facts {
    private Facts() {}

    /** What a person says stands until that role says otherwise; where answers age, it ages, too. */
    static Evidence said(Sight sight, Condition.Says clause) {
        return sight.course().decisions().lastSaid(clause).map(saying -> said(sight, clause, saying))
            .orElseGet(() -> Evidence.unknown(clause.text(), "no " + clause.role() + " has said so or not"));
    }

    private static Evidence said(Sight sight, Condition.Says clause, Saying saying) {
        Reading asked = saying.asReading();
        boolean counts = switch (sight.freshness()) {
            case Freshness.Since since -> since.counts(asked, sight.moment());
            case Freshness.Within within -> within.counts(asked, sight.moment());
            case Freshness.BeforeDose _, Freshness.InFlight _, Freshness.AtOrder _ -> true;
        };
        return counts ? Evidence.known(clause.text(), saying.yes(), saying.sentence())
            : Evidence.unknown(clause.text(), sight.freshness().objection(asked));
    }

    /** An age limit in years goes by full years: one is seventy until the day one is seventy-one. */
    static Evidence age(Sight sight, Condition.AgeIs clause) {
        Optional<Age> known = sight.plan().patient().age();
        if (known.isEmpty()) {
            return Evidence.unknown(clause.text(), "the patient's age is not known");
        }
        Age limit = clause.age();
        Age age = limit.equals(limit.inFullYears()) ? known.get().inFullYears()
            : limit.equals(limit.inFullMonths()) ? known.get().inFullMonths() : known.get();
        return Evidence.known(clause.text(), clause.comparison().isMetBy(age.compareTo(limit)),
            "the patient's age is " + known.get());
    }
}
