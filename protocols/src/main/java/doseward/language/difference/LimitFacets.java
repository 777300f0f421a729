package doseward.language.difference;

import static doseward.language.difference.Area.GUARD;
import static doseward.language.difference.Tendency.LOOSER;
import static doseward.language.difference.Tendency.STRICTER;

import doseward.language.telling.Say;
import doseward.protocol.DoseAmount;
import doseward.protocol.Limits;
import doseward.protocol.Limits.Reach;
import doseward.protocol.Pace;
import java.util.ArrayList;
import java.util.List;

/** What is allowed at most, by reach and severity: less is stricter. */
final class LimitFacets {
    private LimitFacets() {}

    static List<Facet> of(Limits limits) {
        List<Facet> all = new ArrayList<>();
        limits.amounts().forEach(one -> all.add(limit(one.severity().words() + " limit: at most … "
            + reach(one.reach()), one.most().toString(), Grades.most(one.most()))));
        limits.doses().forEach(one -> all.add(limit(one.severity().words() + " limit: at most … doses "
            + reach(one.reach()), Integer.toString(one.most()),
            new Grade.Sized(one.most(), "doses", LOOSER, STRICTER))));
        limits.rates().forEach(one -> all.add(limit(one.severity().words()
            + " limit: at most … as the rate of " + flowing(one.most()), one.most().toString(),
            Grades.rate(one.most()))));
        limits.concentrations().forEach(one -> all.add(limit(one.severity().words()
            + " limit: at most … in 1 mL", one.most().inOneMillilitre().written(),
            Grades.most(new DoseAmount(one.most().inOneMillilitre(), DoseAmount.Basis.FLAT)))));
        return all;
    }

    private static String reach(Reach reach) {
        return reach instanceof Limits.AnyWindow(var window) ? "in any " + Say.time(window) : reach.words();
    }

    private static String flowing(Pace pace) {
        return switch (pace) {
            case Pace.OfVolume _ -> "flow";
            case Pace.OfDrug _ -> "drug";
        };
    }

    private static Facet limit(String phrase, String value, Grade grade) {
        return new Facet(GUARD, phrase, value, grade);
    }
}
