package doseward.language.check;

import doseward.language.draft.At;
import doseward.language.draft.PatientDraft;
import doseward.protocol.HeightRange;
import doseward.protocol.Size;
import doseward.protocol.SurfaceRule;
import doseward.protocol.WeightRange;
import doseward.quantity.BodySurface;
import doseward.quantity.Height;
import doseward.quantity.Weight;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The bodies that a protocol is written for: all weights with all heights. */
record Patients(WeightRange weights, Optional<HeightRange> heights, Optional<SurfaceRule> rule) {

    /** Empty as long as the weights could not be read. */
    static Optional<Patients> of(PatientDraft patient) {
        return patient.weight().map(weights -> new Patients(weights.value(),
            patient.height().map(At::value), patient.surface().map(At::value)));
    }

    /** Whether amounts by body surface can be worked out for each of them. */
    boolean haveSurface() {
        return heights.isPresent() && rule.flatMap(known -> known.roundedDownTo().map(step ->
            known.formula().of(weights.lightest(), heights.orElseThrow().shortest()).compareTo(step) >= 0))
            .orElse(rule.isPresent());
    }

    Size smallest() {
        return at(0);
    }

    Size largest() {
        return at(steps());
    }

    /** The smallest and the largest, and the two between them: short and heavy, tall and light. */
    List<Size> corners() {
        return heights.filter(_ -> haveSurface()).map(range -> List.of(smallest(),
                size(weights.heaviest(), Optional.of(range.shortest())),
                size(weights.lightest(), Optional.of(range.tallest())), largest()))
            .orElseGet(() -> List.of(smallest(), largest()));
    }

    /**
     * The first on the way from the smallest to the largest for whom this is true, given that it stays true
     * from there on; or the largest.
     */
    Size first(Predicate<Size> becomesTrue) {
        return at(firstStep(becomesTrue));
    }

    /** The last for whom it is not yet true, and the first for whom it is; none where it never turns. */
    List<Size> aroundTheTurn(Predicate<Size> becomesTrue) {
        long step = firstStep(becomesTrue);
        return step == 0 ? List.of() : List.of(at(step - 1), at(step));
    }

    private long firstStep(Predicate<Size> becomesTrue) {
        long low = 0;
        long high = steps();
        while (low < high) {
            long middle = Math.floorDiv(low + high, 2L);
            if (becomesTrue.test(at(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private long steps() {
        return Math.max(grams(), millimetres());
    }

    /** Weight and height grow together, from step to step. */
    private Size at(long step) {
        long steps = Math.max(1, steps());
        Weight weight = new Weight(weights.lightest().grams() + grams() * step / steps);
        return size(weight, heights.map(range ->
            new Height(range.shortest().millimetres() + millimetres() * step / steps)));
    }

    private Size size(Weight weight, Optional<Height> height) {
        Optional<BodySurface> surface = haveSurface()
            ? height.map(tall -> rule.orElseThrow().of(weight, tall)) : Optional.empty();
        return new Size(weight, surface);
    }

    private long grams() {
        return weights.heaviest().grams() - weights.lightest().grams();
    }

    private long millimetres() {
        return heights.map(range -> range.tallest().millimetres() - range.shortest().millimetres())
            .orElse(0L);
    }
}
