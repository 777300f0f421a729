package doseward.language.words;

import doseward.language.check.BeyondBounds;
import doseward.language.check.MisreadableUnit;
import doseward.language.check.ZeroValue;
import doseward.language.draft.DrugSheet;
import doseward.language.words.Counted.Wanted;
import doseward.protocol.DoseAmount;
import doseward.protocol.Pace;
import doseward.quantity.Amount;
import doseward.quantity.Rate;
import java.util.Optional;

/** How fast something flows: {@code 450 mL/h}, {@code 1 mL/minute}, {@code 1.75 mg/m2/h}. */
public final class Paces {
    private static final String AN_HOUR = "/h";
    private static final String A_MINUTE = "/minute";
    private static final int MINUTES = 60;
    /** In microlitres per hour; no rate is near a hundred litres. */
    private static final long MOST = 100_000_000L;

    private Paces() {}

    public static Optional<Pace> read(Answer answer, Optional<DrugSheet> drug) {
        String text = answer.text();
        boolean minute = text.endsWith(A_MINUTE);
        if (!minute && !text.endsWith(AN_HOUR) || misread(text)) {
            return Measures.rate(answer).map(Pace.OfVolume::new);
        }
        Answer inTime = answer.part(0, text.length() - (minute ? A_MINUTE : AN_HOUR).length());
        return text.matches("[0-9.,]+( million)? (mL|L)/.*") ? volume(answer, inTime, minute)
            : Amounts.read(inTime, drug).map(amount ->
                new Pace.OfDrug(minute ? times(amount) : amount));
    }

    private static boolean misread(String text) {
        return MisreadableUnit.knows(text.replaceFirst("^[0-9.,]+ ", ""));
    }

    private static Optional<Pace> volume(Answer whole, Answer inTime, boolean minute) {
        return Counted.of(inTime, new Wanted("a rate", "mL/h", "", "450 mL/h")).flatMap(counted -> {
            long factor = (counted.unit().text().equals("L") ? 1000L : 1L) * (minute ? MINUTES : 1);
            if (counted.thousandths() == 0) {
                return whole.nothing(ZeroValue.found(whole.key(), whole.words()));
            }
            return counted.thousandths() > MOST / factor
                ? whole.nothing(BeyondBounds.found(whole.words(), "100,000 mL/h"))
                : Optional.of(new Pace.OfVolume(new Rate(counted.thousandths() * factor)));
        });
    }

    private static DoseAmount times(DoseAmount inAMinute) {
        Amount amount = inAMinute.amount();
        return new DoseAmount(amount.times(MINUTES), inAMinute.basis());
    }
}
