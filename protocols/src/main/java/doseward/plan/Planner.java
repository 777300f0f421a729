package doseward.plan;

import doseward.protocol.Order;
import doseward.protocol.Protocol;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Works a protocol out for one patient. Pure: the same protocol, patient, time and pump give the same plan,
 * always.
 */
public final class Planner {
    /** Years of any course in use; a longer plan is a slip in a file. */
    static final int MOST_DOSES = 2000;

    private Planner() {}

    /** What came of planning. */
    public sealed interface Result {}

    /** A plan that the pump can give. */
    public record Planned(Plan plan) implements Result {}

    /** No plan, and every reason in a sentence. */
    public record Impossible(List<String> sentences) implements Result {
        public Impossible {
            sentences = List.copyOf(sentences);
        }
    }

    /** Plans the course from its first dose on, for a pump that can make so much. */
    public static Result plan(Protocol protocol, Patient patient, Instant from, Capability pump) {
        if (!protocol.patient().includes(patient.weight())) {
            return new Impossible(List.of(protocol.head().name() + " is for patients from "
                + protocol.patient().lightest()
                + " to " + protocol.patient().heaviest() + ", not for " + patient.weight() + "."));
        }
        List<Prepared> prepared = protocol.orders().stream()
            .map(order -> Preparation.of(order, patient, pump)).toList();
        List<String> objections = new ArrayList<>(objections(prepared));
        objections.addAll(Counts.objections(protocol));
        if (!objections.isEmpty()) {
            return new Impossible(objections.stream().distinct().toList());
        }
        return new Planned(new Plan(protocol.head(), patient, from, protocol.orders(), protocol.signs(),
            numbered(protocol, prepared, from)));
    }

    private static List<String> objections(List<Prepared> prepared) {
        return prepared.stream().flatMap(one -> one.objections().stream()).toList();
    }

    private static List<PlannedDose> numbered(Protocol protocol, List<Prepared> prepared, Instant from) {
        List<Slot> slots = slots(protocol, prepared, from);
        return IntStream.range(0, slots.size()).mapToObj(index -> dose(index + 1, slots.get(index))).toList();
    }

    /**
     * All givings in the order of their time; of two at the same time, the one whose order stands first in
     * the file.
     */
    private static List<Slot> slots(Protocol protocol, List<Prepared> prepared, Instant from) {
        List<Slot> slots = new ArrayList<>();
        for (int cycle = 1; cycle <= protocol.cycles().count(); cycle++) {
            Duration start = protocol.cycles().length().multipliedBy(cycle - 1L);
            for (Prepared one : prepared) {
                for (int index = 0; index < one.order().timing().doses(); index++) {
                    slots.add(new Slot(cycle, from.plus(start).plus(one.order().timing().offset(index)),
                        one));
                }
            }
        }
        slots.sort(Comparator.comparing(Slot::due));
        return slots;
    }

    private static PlannedDose dose(int number, Slot slot) {
        Prepared ready = slot.prepared();
        Order order = ready.order();
        return new PlannedDose(number, slot.cycle(), order.name(), order.channel(), slot.due(),
            order.mayStartLateBy(),
            ready.amount(), ready.stock(), ready.whole(), ready.vtbi(), ready.rate(), ready.over(),
                ready.roundings());
    }

    /** One giving at its time. */
    private record Slot(int cycle, Instant due, Prepared prepared) {}
}
