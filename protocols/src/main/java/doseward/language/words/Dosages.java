package doseward.language.words;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.DosageDraft;
import doseward.language.draft.DrugSheet;
import doseward.language.words.Ranges.Ends;
import doseward.protocol.Dosage;
import doseward.protocol.DoseAmount;
import java.util.List;
import java.util.Optional;

/** How much one dose is: an amount, a range of them, or words that leave it to others. */
public final class Dosages {
    private Dosages() {}

    public static Optional<DosageDraft> read(Answer answer, Optional<DrugSheet> drug) {
        return switch (answer.text()) {
            case "as supplied" -> Optional.of(words(answer, new Dosage.AsSupplied()));
            case "as the hospital orders" -> Optional.of(words(answer, new Dosage.AsTheHospitalOrders()));
            default -> Ranges.isRange(answer) ? between(answer, drug)
                : Amounts.read(answer, drug).map(amount -> new DosageDraft(new Dosage.Exactly(amount),
                    List.of(answer.at(amount)), answer.words().span()));
        };
    }

    private static DosageDraft words(Answer answer, Dosage dosage) {
        return new DosageDraft(dosage, List.of(), answer.words().span());
    }

    private static Optional<DosageDraft> between(Answer answer, Optional<DrugSheet> drug) {
        Optional<Diagnostic> unclear = Ranges.unclear(answer);
        if (unclear.isPresent()) {
            return answer.nothing(unclear.get());
        }
        Ends<Answer> ends = Ranges.ends(answer);
        Optional<At<DoseAmount>> lowest = Amounts.read(ends.lowest(), drug).map(ends.lowest()::at);
        Optional<At<DoseAmount>> highest = Amounts.read(ends.highest(), drug).map(ends.highest()::at);
        return lowest.flatMap(low -> highest.flatMap(high -> between(answer, low, high)));
    }

    private static Optional<DosageDraft> between(Answer answer, At<DoseAmount> low, At<DoseAmount> high) {
        boolean alike = low.value().basis() == high.value().basis()
            && low.value().amount().isLike(high.value().amount());
        if (!alike) {
            return answer.unknown("25 mg to 50 mg");
        }
        return low.value().amount().isAbove(high.value().amount()) ? answer.nothing(Ranges.crossed(answer))
            : Optional.of(new DosageDraft(new Dosage.Between(low.value(), high.value()), List.of(low, high),
                answer.words().span()));
    }
}
