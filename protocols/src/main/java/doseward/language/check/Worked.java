package doseward.language.check;

import doseward.language.draft.At;
import doseward.language.draft.ContainerDraft;
import doseward.language.draft.ItemDraft;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.Container;
import doseward.protocol.DoseAmount;
import doseward.protocol.DoseAmount.Basis;
import doseward.protocol.Drug;
import doseward.protocol.Over;
import doseward.protocol.Presentation;
import doseward.protocol.Size;
import doseward.quantity.Amount;
import doseward.quantity.Volume;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One amount of an order worked out over all patients that the protocol is written for: an order has as many
 * of them as amounts.
 *
 * @param said the amount in its place
 * @param over how long such a dose flows, if the file says it
 */
record Worked(Patients patients, At<DoseAmount> said, Optional<Drug> drug, Optional<Amount> roundedTo,
    Optional<Amount> cap, Optional<Container> container, Optional<At<Over>> over) {

    /** None as long as something that amounts depend on could not be read. */
    static List<Worked> of(ProtocolDraft draft, OrderDraft order) {
        return Patients.of(draft.patient()).stream()
            .flatMap(patients -> order.when().items().stream()
                .flatMap(item -> of(patients, order, item)))
            .toList();
    }

    private static Stream<Worked> of(Patients patients, OrderDraft order, ItemDraft item) {
        Stream<Worked> own = item.dosage().stream().flatMap(dosage -> dosage.amounts().stream())
            .map(amount -> of(patients, order, amount, item.over()));
        Stream<Worked> steps = item.steps().stream().flatMap(step -> step.amount().stream().map(amount ->
            of(patients, order, amount, step.over().map(time ->
                new At<>(Over.of(time.value()), time.span())))));
        return Stream.concat(own, steps).filter(Worked::canBeWorkedOut);
    }

    private static Worked of(Patients patients, OrderDraft order, At<DoseAmount> amount,
            Optional<At<Over>> over) {
        return new Worked(patients, amount, order.what().drug().map(sheet -> sheet.value().drug()),
            order.what().roundedTo().map(At::value), order.what().cap().map(At::value),
            order.what().container().flatMap(Worked::container), over);
    }

    private static Optional<Container> container(ContainerDraft draft) {
        return draft.volume().flatMap(volume -> draft.volumeIs().map(is ->
            new Container(draft.kind(), volume.value(), is.value(), draft.diluent().map(At::value))));
    }

    private boolean canBeWorkedOut() {
        return (said.value().basis() != Basis.PER_M2 || patients.haveSurface())
            && Stream.concat(roundedTo.stream(), cap.stream()).allMatch(said.value().amount()::isLike);
    }

    Amount amount(Size size) {
        Amount exact = said.value().forPatientOf(size);
        Amount most = cap.filter(exact::isAbove).orElse(exact);
        return roundedTo.map(most::roundedDownTo).orElse(most);
    }

    Amount smallest() {
        return amount(patients.smallest());
    }

    Amount largest() {
        return amount(patients.largest());
    }

    /** A patient in the words that this amount goes by: {@code 95.5 kg}, {@code 1.87 m2}. */
    String words(Size size) {
        return said.value().basis() == Basis.PER_M2
            ? size.surface().orElseThrow().toString() : size.weight().toString();
    }

    /** How the mixture of such a dose is made, if the drug's file says it. */
    Optional<Presentation> mixture() {
        return over.flatMap(time -> drug.flatMap(known -> known.presentationFor(time.value().atMost())));
    }

    /** The whole that flows for a dose; empty where it can't be told. */
    Optional<Volume> whole(Size size) {
        return container.flatMap(bag -> mixture()
            .filter(mixture -> !(bag.filled() instanceof Container.ByDose) || !mixture.bags().isEmpty())
            .filter(_ -> drug.flatMap(Drug::vial).isPresent())
            .map(mixture -> bag.whole(drug.orElseThrow(), mixture, amount(size))));
    }

    /**
     * The patients between whom the mixture is strongest or weakest: the ends, and both sides of each edge of
     * the drug's table.
     */
    List<Size> turningPoints() {
        List<Size> points = new ArrayList<>(List.of(patients.smallest()));
        mixture().stream().flatMap(mixture -> mixture.bags().stream())
            .flatMap(band -> band.upTo().stream())
            .forEach(edge -> points.addAll(patients.aroundTheTurn(size -> amount(size).isAbove(edge))));
        points.add(patients.largest());
        return points;
    }
}
