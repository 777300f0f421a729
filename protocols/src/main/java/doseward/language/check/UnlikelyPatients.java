package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Span;
import doseward.language.draft.At;
import doseward.language.draft.PatientDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.HeightRange;
import doseward.protocol.WeightRange;
import doseward.quantity.Height;
import doseward.quantity.Weight;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Weights and heights that hardly any patient has, or that do not go together. */
final class UnlikelyPatients implements Check {
    private static final Weight HEAVIEST = Weight.ofKilograms(300);
    private static final int WIDEST = 20;
    /** In kg/m2: thinner than the starved, and heavier than the heaviest whom any ward weighs each week. */
    private static final int THINNEST = 11;
    private static final int STOUTEST = 50;

    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        PatientDraft patient = draft.patient();
        return patient.weight().flatMap(weight -> alone(weight).or(() -> patient.height()
            .flatMap(height -> together(weight, height)))).stream().toList();
    }

    private static Optional<Diagnostic> alone(At<WeightRange> weight) {
        WeightRange range = weight.value();
        if (range.heaviest().compareTo(HEAVIEST) > 0) {
            return Optional.of(found(weight.span(), "Hardly anyone weighs " + range.heaviest()));
        }
        return range.heaviest().grams() / WIDEST < range.lightest().grams() ? Optional.empty()
            : Optional.of(found(weight.span(), "From " + range.lightest() + " to " + range.heaviest()
                + " reaches from an infant to a heavy adult"));
    }

    private static Optional<Diagnostic> together(At<WeightRange> weight, At<HeightRange> height) {
        WeightRange weights = weight.value();
        HeightRange heights = height.value();
        boolean thin = isLess(weights.lightest(), heights.shortest(), THINNEST);
        boolean stout = !isLess(weights.heaviest(), heights.tallest(), STOUTEST);
        return Stream.of(
                thin ? Optional.of(words(weights.lightest(), heights.shortest())) : Optional.<String>empty(),
                stout ? Optional.of(words(weights.heaviest(), heights.tallest())) : Optional.<String>empty())
            .flatMap(Optional::stream).findFirst()
            .map(says -> found(weight.span(), says).beside("weight", height.span(), "height"));
    }

    private static String words(Weight weight, Height height) {
        return "Hardly anyone of " + height + " weighs " + weight;
    }

    /** Whether the weight over the height's square is less than so many kg/m2. */
    private static boolean isLess(Weight weight, Height height, int most) {
        BigInteger square = BigInteger.valueOf(height.millimetres()).pow(2);
        return BigInteger.valueOf(weight.grams()).multiply(BigInteger.valueOf(1000))
            .compareTo(square.multiply(BigInteger.valueOf(most))) < 0;
    }

    private static Diagnostic found(Span at, String says) {
        return Diagnostic.error(UnlikelyPatients.class, at, says + ":",
            "Is a digit wrong? All checks run over the whole range, and patients outside are refused.",
            Told.lower(says)).asWarning();
    }
}
