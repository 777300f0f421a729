package doseward.language.difference;

import static doseward.language.difference.Area.FLOW;
import static doseward.language.difference.Area.PATIENT;
import static doseward.language.difference.Tendency.LOOSER;
import static doseward.language.difference.Tendency.STRICTER;

import doseward.language.telling.Say;
import doseward.protocol.PatientNeeds;
import doseward.protocol.SurfaceRule;
import java.util.ArrayList;
import java.util.List;

/** What a protocol says of whom it is for: fewer patients is stricter. */
final class PatientFacets {
    private PatientFacets() {}

    static List<Facet> of(PatientNeeds needs) {
        List<Facet> all = new ArrayList<>();
        all.add(least("weight", needs.weight().lightest().toString(), needs.weight().lightest().grams()));
        all.add(most("weight", needs.weight().heaviest().toString(), needs.weight().heaviest().grams()));
        needs.height().ifPresent(range -> {
            all.add(least("height", range.shortest().toString(), range.shortest().millimetres()));
            all.add(most("height", range.tallest().toString(), range.tallest().millimetres()));
        });
        needs.age().ifPresent(range -> {
            all.add(least("age", range.youngest().toString(), range.youngest().months()));
            all.add(most("age", range.oldest().toString(), range.oldest().months()));
        });
        needs.sex().ifPresent(sex -> all.add(Facet.open(PATIENT, "sex: …", Say.words(sex))));
        needs.askedWithin().ifPresent(time -> all.add(Facet.time(PATIENT,
            "answers to what refuses a patient no older than …", time, LOOSER, STRICTER)));
        needs.baseline().forEach(sign ->
            all.add(Facet.open(PATIENT, "baseline of " + sign + " measured", "")));
        all.add(Facet.open(FLOW, "doses go by the weight …", Say.words(needs.weighed())));
        needs.surface().ifPresent(rule -> all.add(Facet.open(FLOW, "body surface by …", surface(rule))));
        return all;
    }

    private static String surface(SurfaceRule rule) {
        return rule.formula().words() + rule.roundedDownTo()
            .map(step -> ", rounded down to " + step).orElse(", not rounded");
    }

    private static Facet least(String what, String value, long size) {
        return new Facet(PATIENT, what + " at least …", value,
            new Grade.Sized(size, what, STRICTER, STRICTER));
    }

    private static Facet most(String what, String value, long size) {
        return new Facet(PATIENT, what + " at most …", value,
            new Grade.Sized(size, what, LOOSER, STRICTER));
    }
}
