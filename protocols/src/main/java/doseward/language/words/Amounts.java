package doseward.language.words;

import doseward.diagnostic.Phrase;
import doseward.language.check.MisreadableUnit;
import doseward.language.check.NotSupportedYet;
import doseward.language.check.RefusedUnit;
import doseward.language.check.UnknownPhrase;
import doseward.language.check.WrongKindOfUnit;
import doseward.language.check.ZeroValue;
import doseward.language.draft.DrugSheet;
import doseward.language.words.Counted.Wanted;
import doseward.protocol.DoseAmount;
import doseward.protocol.DoseAmount.Basis;
import doseward.quantity.Amount;
import java.util.List;
import java.util.Optional;

/**
 * Amounts of drug in words: {@code 600,000 international units/kg}, {@code 18 million international units}.
 */
public final class Amounts {
    static final String UNIT = "international units";
    private static final List<String> OTHER = List.of("mg", "micrograms", "g", "mL", "L", "mmol",
        "viable cells");

    private Amounts() {}

    /** An amount, flat or for each kilogram; the drug's own file says which units it refuses. */
    public static Optional<DoseAmount> read(Answer answer, Optional<DrugSheet> drug) {
        if (answer.text().matches("[0-9].* to [0-9].*")) {
            return answer.nothing(NotSupportedYet.words(answer.words(), "a range of amounts",
                "Say one amount."));
        }
        Wanted wanted = new Wanted("an amount of drug", UNIT + "/kg", "", "600,000 international units/kg");
        return Counted.of(answer, wanted).flatMap(counted -> amount(answer, counted, drug));
    }

    /** An amount that is the same for every patient. */
    public static Optional<Amount> readFlat(Answer answer) {
        Wanted wanted = new Wanted("an amount of drug", UNIT, "", "100,000 international units");
        return Counted.of(answer, wanted).flatMap(counted -> amount(answer, counted, Optional.empty()))
            .flatMap(amount -> amount.basis() == Basis.FLAT ? Optional.of(amount.amount())
                : answer.unknown(answer.text().replace("/kg", "")));
    }

    private static Optional<DoseAmount> amount(Answer answer, Counted counted, Optional<DrugSheet> drug) {
        Optional<Basis> basis = basis(answer, counted, drug);
        if (basis.isEmpty()) {
            return Optional.empty();
        }
        if (!counted.isWhole()) {
            return answer.nothing(UnknownPhrase.because(counted.number(),
                "International units are counted whole:", "Write a whole number of them."));
        }
        if (counted.thousandths() == 0) {
            return answer.nothing(ZeroValue.found(answer.key(), answer.words()));
        }
        return Optional.of(new DoseAmount(Amount.units(counted.whole()), basis.orElseThrow()));
    }

    private static Optional<Basis> basis(Answer answer, Counted counted, Optional<DrugSheet> drug) {
        Phrase unit = counted.unit();
        int slash = unit.text().indexOf('/');
        Phrase name = slash < 0 ? unit : unit.part(0, slash);
        String basis = slash < 0 ? "" : unit.text().substring(slash);
        Optional<DrugSheet.Warned> refused = drug.stream().flatMap(sheet -> sheet.refusedUnits().stream())
            .filter(warned -> warned.what().equals(name.text())).findFirst();
        if (refused.isPresent()) {
            return answer.nothing(RefusedUnit.found(name, drug.orElseThrow().drug().name(),
                refused.orElseThrow().because()));
        }
        if (MisreadableUnit.knows(name.text())) {
            return answer.nothing(MisreadableUnit.found(name, counted.number() + " ", basis));
        }
        if (OTHER.contains(name.text())) {
            return answer.nothing(WrongKindOfUnit.ofDrug(name));
        }
        if (!name.text().equals(UNIT)) {
            return answer.nothing(UnknownPhrase.meant(name, counted.number() + " " + UNIT + basis));
        }
        return switch (basis) {
            case "" -> Optional.of(Basis.FLAT);
            case "/kg" -> Optional.of(Basis.PER_KG);
            case "/m2", "/m²" -> answer.nothing(NotSupportedYet.words(unit.from(slash),
                "an amount by body surface", "Amounts are flat or `/kg`."));
            default -> answer.nothing(UnknownPhrase.meant(unit.from(slash), counted.number() + " " + UNIT
                + "/kg"));
        };
    }
}
