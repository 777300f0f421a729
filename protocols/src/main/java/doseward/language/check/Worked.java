package doseward.language.check;

import doseward.language.draft.At;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.OrderDraft.BagDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.Container;
import doseward.protocol.DoseAmount;
import doseward.protocol.Drug;
import doseward.protocol.Presentation;
import doseward.protocol.Size;
import doseward.protocol.WeightRange;
import doseward.quantity.Amount;
import doseward.quantity.Volume;
import doseward.quantity.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** An order's amounts and bags over all weights that the protocol is written for. */
record Worked(WeightRange range, Drug drug, DoseAmount order, Amount roundedTo, Optional<Amount> cap,
    Optional<Container> bag) {

    /** Empty as long as something that amounts depend on could not be read. */
    static Optional<Worked> of(ProtocolDraft draft, OrderDraft order) {
        return draft.patient().flatMap(range -> order.what().drug().flatMap(drug -> order.what().amount()
            .flatMap(amount -> order.what().roundedTo()
            .map(round -> new Worked(range.value(), drug.value().drug(),
                amount.value(), round.value(), order.what().cap().map(At::value), bag(order))))));
    }

    private static Optional<Container> bag(OrderDraft order) {
        Optional<BagDraft> bag = order.what().bag();
        return bag.flatMap(BagDraft::volume).flatMap(volume -> bag.flatMap(BagDraft::volumeIs)
            .map(is -> new Container(Container.Kind.BAG, volume.value()
                .<Container.Filled>map(Container.Fixed::new).orElseGet(Container.ByDose::new), is.value(), Optional.empty())));
    }

    Amount amount(Weight weight) {
        Amount exact = order.forPatientOf(new Size(weight, Optional.empty()));
        return cap.filter(exact::isAbove).orElse(exact).roundedDownTo(roundedTo);
    }

    Presentation mixture() {
        return drug.presentations().getFirst();
    }

    Amount largest() {
        return amount(range.heaviest());
    }

    Optional<Volume> whole(Weight weight) {
        return bag.map(one -> one.whole(drug, mixture(), amount(weight)));
    }

    /**
     * The weights between which the mixture is strongest or weakest: the ends, and both sides of each bag's
     * edge.
     */
    List<Weight> turningPoints() {
        List<Weight> points = new ArrayList<>(List.of(range.lightest()));
        mixture().bags().stream().flatMap(band -> band.upTo().stream()).forEach(edge -> {
            Weight above = first(weight -> amount(weight).isAbove(edge));
            if (above.compareTo(range.lightest()) > 0) {
                points.add(new Weight(above.grams() - 1));
                points.add(above);
            }
        });
        points.add(range.heaviest());
        return points;
    }

    /**
     * The lightest weight for which this is true, given that it stays true for all above; or the heaviest
     * there is.
     */
    Weight first(Predicate<Weight> becomesTrue) {
        long low = range.lightest().grams();
        long high = range.heaviest().grams();
        while (low < high) {
            long middle = Math.floorDiv(low + high, 2L);
            if (becomesTrue.test(new Weight(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return new Weight(low);
    }
}
