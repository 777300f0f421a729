package doseward.language.words;

import doseward.diagnostic.Nearest;
import doseward.diagnostic.Phrase;
import doseward.language.check.BeyondBounds;
import doseward.language.check.MisreadableUnit;
import doseward.language.check.RefusedUnit;
import doseward.language.check.UnknownPhrase;
import doseward.language.check.WrongKindOfUnit;
import doseward.language.check.ZeroValue;
import doseward.language.draft.DrugSheet;
import doseward.language.words.Counted.Wanted;
import doseward.protocol.DoseAmount;
import doseward.protocol.DoseAmount.Basis;
import doseward.quantity.Amount;
import doseward.quantity.AmountKind;
import doseward.quantity.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Amounts in words: {@code 600,000 international units/kg}, {@code 30 mg/m2}, {@code 72,000 million viable
 * cells}.
 */
public final class Amounts {
    static final String UNIT = AmountKind.UNITS.units().getFirst().words();
    /** In the kind's smallest step; for the heaviest patient it still fits the arithmetic. */
    private static final long MOST = 999_999_999_999L;

    private Amounts() {}

    /**
     * An amount, flat, for each kilogram or for each square metre; the drug's own file says what it is
     * counted in, and which units it refuses.
     */
    public static Optional<DoseAmount> read(Answer answer, Optional<DrugSheet> drug) {
        String unit = unit(drug) + "/kg";
        String example = (drug.filter(sheet -> sheet.drug().amountsIn() != AmountKind.UNITS).isPresent()
            ? "20 " : "600,000 ") + unit;
        return Counted.of(answer, new Wanted("an amount of drug", unit, "", example))
            .flatMap(counted -> amount(answer, counted, drug));
    }

    /** An amount that is the same for every patient. */
    public static Optional<Amount> readFlat(Answer answer, Optional<DrugSheet> drug) {
        String unit = unit(drug);
        Wanted wanted = new Wanted("an amount of drug", unit, "", "100,000 " + unit);
        return Counted.of(answer, wanted).flatMap(counted -> amount(answer, counted, drug))
            .flatMap(amount -> amount.basis() == Basis.FLAT ? Optional.of(amount.amount())
                : answer.unknown(answer.text().replaceFirst("/(kg|m2|m²)$", "")));
    }

    public static Optional<Amount> readFlat(Answer answer) {
        return readFlat(answer, Optional.empty());
    }

    private static String unit(Optional<DrugSheet> drug) {
        return drug.map(sheet -> sheet.drug().amountsIn()).orElse(AmountKind.UNITS).units().getFirst()
            .words();
    }

    private static Optional<DoseAmount> amount(Answer answer, Counted counted, Optional<DrugSheet> drug) {
        int slash = counted.unit().text().indexOf('/');
        Phrase name = slash < 0 ? counted.unit() : counted.unit().part(0, slash);
        String basis = slash < 0 ? "" : counted.unit().text().substring(slash);
        Optional<AmountKind> kind = kind(answer, counted, drug, name, basis);
        Optional<Basis> per = kind.flatMap(_ -> basis(answer, counted, name, slash));
        return per.flatMap(known -> count(answer, counted, name, kind.orElseThrow())
            .map(count -> new DoseAmount(new Amount(count, kind.orElseThrow()), known)));
    }

    private static Optional<AmountKind> kind(Answer answer, Counted counted, Optional<DrugSheet> drug,
            Phrase name, String basis) {
        Optional<DrugSheet.Warned> refused = drug.stream().flatMap(sheet -> sheet.refusedUnits().stream())
            .filter(warned -> warned.what().equals(name.text())).findFirst();
        if (refused.isPresent()) {
            return answer.nothing(RefusedUnit.found(name, drug.orElseThrow().drug().name(),
                refused.orElseThrow().because()));
        }
        if (MisreadableUnit.knows(name.text())) {
            return answer.nothing(MisreadableUnit.found(name, counted.number() + " ", basis));
        }
        Optional<AmountKind> kind = AmountKind.of(name.text());
        if (kind.isEmpty()) {
            List<String> units = Stream.of(AmountKind.values()).flatMap(one -> one.units().stream())
                .map(AmountKind.Unit::words).toList();
            String meant = Nearest.to(name.text(), units).orElse(unit(drug));
            return answer.nothing(UnknownPhrase.meant(name, counted.number() + " " + meant + basis));
        }
        return drug.filter(sheet -> sheet.drug().amountsIn() != kind.orElseThrow()).isPresent()
            ? answer.nothing(WrongKindOfUnit.ofDrug(name, unit(drug))) : kind;
    }

    private static Optional<Basis> basis(Answer answer, Counted counted, Phrase name, int slash) {
        return switch (slash < 0 ? "" : counted.unit().text().substring(slash)) {
            case "" -> Optional.of(Basis.FLAT);
            case "/kg" -> Optional.of(Basis.PER_KG);
            case "/m2", "/m²" -> Optional.of(Basis.PER_M2);
            default -> answer.nothing(UnknownPhrase.meant(counted.unit().from(slash),
                counted.number() + " " + name + "/kg"));
        };
    }

    /** The count of the kind's smallest steps. */
    private static Optional<Long> count(Answer answer, Counted counted, Phrase name, AmountKind kind) {
        long step = kind.unit(name.text()).orElseThrow().count();
        if (counted.thousandths() == 0) {
            return answer.nothing(ZeroValue.found(answer.key(), answer.words()));
        }
        if (counted.thousandths() / 1000 > MOST / step) {
            return answer.nothing(BeyondBounds.found(answer.words(),
                Numbers.grouped(MOST / step) + " " + name));
        }
        if (step == 1 && !counted.isWhole()) {
            String unit = Character.toUpperCase(name.text().charAt(0)) + name.text().substring(1);
            return answer.nothing(UnknownPhrase.because(counted.number(), unit + " are counted whole:",
                "Write a whole number of them."));
        }
        // A thousandth of every other unit is at least one whole step.
        return Optional.of(step == 1 ? counted.whole() : counted.thousandths() * (step / 1000));
    }
}
