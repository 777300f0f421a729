package doseward.language.difference;

import static doseward.language.difference.Area.FLOW;
import static doseward.language.difference.Tendency.LOOSER;
import static doseward.language.difference.Tendency.STRICTER;

import doseward.language.telling.Said;
import doseward.language.telling.Say;
import doseward.protocol.Container;
import doseward.protocol.Given;
import doseward.protocol.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an order says of what is given, how, and when. */
final class OrderFacets {
    private OrderFacets() {}

    static List<Facet> of(Order order) {
        List<Facet> all = new ArrayList<>();
        all.add(Facet.open(FLOW, "gives …", Said.product(order.product())));
        order.product().drug().ifPresent(drug ->
            all.add(Facet.open(FLOW, "by revision … of the drug file", Integer.toString(drug.revision()))));
        if (Said.isOneAmount(order)) {
            all.add(new Facet(FLOW, "… a dose", Said.dosage(order.dosage()),
                Grades.dosage(order.dosage())));
        }
        order.roundedTo().ifPresent(step -> all.add(new Facet(FLOW,
            "rounded down to …", step.written(),
            new Grade.Sized(step.count(), step.kind().name(), STRICTER, STRICTER))));
        order.cap().ifPresent(cap -> all.add(new Facet(FLOW, "never more than … a dose", cap.written(),
            new Grade.Sized(cap.count(), cap.kind().name(), LOOSER, STRICTER))));
        order.route().ifPresent(route -> all.add(Facet.open(FLOW, "route: …", route)));
        given(order.given(), all);
        waiting(order, all);
        return all;
    }

    private static void given(Given given, List<Facet> all) {
        switch (given) {
            case Given.ByNurse() -> all.add(Facet.open(FLOW, "given by …", "a nurse"));
            case Given.ByPump pump -> {
                all.add(Facet.open(FLOW, "given by …", "a pump on channel " + pump.channel()));
                container(pump.container(), all);
                pump.before().ifPresent(flush -> all.add(flush("… flushed before", flush)));
                pump.after().ifPresent(flush -> all.add(flush("… flushed after", flush)));
            }
        }
    }

    private static Facet flush(String phrase, Given.Flush flush) {
        return Facet.open(FLOW, phrase, flush.volume() + " of " + flush.fluid());
    }

    private static void container(Container container, List<Facet> all) {
        all.add(Facet.open(FLOW, "flows from a …", Say.words(container.kind())));
        all.add(Facet.open(FLOW, "the bag or syringe holds …", switch (container.filled()) {
            case Container.Fixed(var volume) -> volume.toString();
            case Container.ByDose() -> "what the drug file's table says";
            case Container.AsSupplied() -> "the drug alone";
        }));
        all.add(Facet.open(FLOW, "its volume is …", Say.words(container.volumeIs())));
        container.diluent().ifPresent(fluid -> all.add(Facet.open(FLOW, "mixed with …", fluid)));
    }

    private static void waiting(Order order, List<Facet> all) {
        order.schedule().starts().ifPresent(starts ->
            all.add(Facet.open(FLOW, "begins …", Said.starts(starts))));
        order.schedule().onlyIf().ifPresent(gate -> all.add(Facet.gate(FLOW, "given only if …", gate)));
        all.add(Facet.time(FLOW, "may start up to … late", order.mayStartLateBy(), LOOSER, LOOSER));
        Optional.of(order.neverCloserThan()).filter(time -> !time.isZero()).ifPresent(time ->
            all.add(Facet.time(FLOW, "never closer than …", time, STRICTER, STRICTER)));
        all.add(new Facet(FLOW, "when held: …", Say.words(order.whenHeld()),
            Grades.whenHeld(order.whenHeld())));
    }
}
