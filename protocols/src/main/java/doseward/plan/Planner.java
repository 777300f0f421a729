package doseward.plan;

import doseward.protocol.CourseShape;
import doseward.protocol.Dosage;
import doseward.protocol.Order;
import doseward.protocol.Over;
import doseward.protocol.Protocol;
import doseward.protocol.Schedule;
import doseward.protocol.Schedule.Grid;
import doseward.protocol.Schedule.Item;
import doseward.protocol.Schedule.Numbered;
import doseward.protocol.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Works a protocol out for one patient. Pure: the same protocol, patient, time and pump give the same plan,
 * always.
 */
public final class Planner {
    /** Years of any course in use; a longer plan is a slip in a file. */
    static final int MOST_DOSES = 2000;

    private final Protocol protocol;
    private final Patient patient;
    private final Instant from;
    private final ZoneId zone;
    private final Capability pump;

    private Planner(Protocol protocol, Patient patient, Instant from, ZoneId zone, Capability pump) {
        this.protocol = protocol;
        this.patient = patient;
        this.from = from;
        this.zone = zone;
        this.pump = pump;
    }

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
    public static Result plan(Protocol protocol, Patient patient, Instant from, ZoneId zone,
            Capability pump) {
        return new Planner(protocol, patient, from, zone, pump).plan();
    }

    private Result plan() {
        if (!protocol.patient().weight().includes(patient.weight())) {
            return new Impossible(List.of(protocol.head().name() + " is for patients from "
                + protocol.patient().weight() + ", not for " + patient.weight() + "."));
        }
        List<Slot> slots = new ArrayList<>();
        List<PlannedCycle> cycles = cycles();
        for (PlannedCycle cycle : cycles) {
            protocol.orders().forEach(order -> slots.addAll(slots(order, cycle)));
        }
        List<String> objections = new ArrayList<>(slots.stream()
            .flatMap(slot -> slot.prepared().objections().stream()).distinct().toList());
        objections.addAll(Counts.objections(slots.size()));
        if (!objections.isEmpty()) {
            return new Impossible(objections);
        }
        slots.sort(Comparator.comparing(Slot::due));
        List<PlannedDose> doses = IntStream.range(0, slots.size())
            .mapToObj(index -> dose(index + 1, slots.get(index))).toList();
        return new Planned(new Plan(protocol, patient, from, zone.getId(), pump, cycles, List.of(), doses));
    }

    private List<PlannedCycle> cycles() {
        CourseShape course = protocol.course();
        List<PlannedCycle> cycles = new ArrayList<>();
        Instant begins = from;
        for (int number = 1; number <= course.cycles(); number++) {
            cycles.add(new PlannedCycle(number, Optional.empty(), begins, Optional.of(begins), true));
            Optional<CourseShape.Gap> gap = course.gapAfter(number);
            begins = gap.isPresent() ? gap.orElseThrow().atLeast().after(begins, zone) : begins;
        }
        return cycles;
    }

    private List<Slot> slots(Order order, PlannedCycle cycle) {
        Size size = patient.size(protocol.patient().surface());
        List<Slot> slots = new ArrayList<>();
        for (Item item : order.schedule().items()) {
            Prepared prepared = prepared(order, item, size);
            for (Duration after : offsets(item)) {
                slots.add(new Slot(order, cycle.number(), after, cycle.begins().plus(after), prepared));
            }
        }
        return slots;
    }

    private Prepared prepared(Order order, Item item, Size size) {
        if (item.dosage().orElse(order.dosage()) instanceof Dosage.Exactly(var amount)) {
            return Preparation.of(order, amount, item.over().flatMap(Over::exactly).orElseThrow(), size, pump);
        }
        throw new IllegalStateException("the reader lets no other dosage through yet");
    }

    private static List<Duration> offsets(Item item) {
        if (item.days() instanceof Numbered(var origin, var days, var weeks)
                && origin == Schedule.Origin.CYCLE && weeks.isEmpty()
                && item.pattern() instanceof Grid(var every, var atMost) && every.equals(atMost)) {
            Duration begins = Duration.ofDays(days.getFirst() - 1L);
            long span = Duration.ofDays(days.size()).toMillis();
            int fitting = Math.toIntExact(Math.ceilDiv(span, every.toMillis()));
            return IntStream.range(0, Math.min(fitting, item.atMost().orElse(fitting)))
                .mapToObj(index -> begins.plus(every.multipliedBy(index))).toList();
        }
        throw new IllegalStateException("the reader lets no other times through yet");
    }

    private static PlannedDose dose(int number, Slot slot) {
        Prepared ready = slot.prepared();
        return new PlannedDose(number, slot.cycle(), slot.order().name(),
            Math.toIntExact(slot.after().toDays() + 1), slot.due(), slot.order().mayStartLateBy(),
            new Hangs.OnCycle(slot.after()), ready.amount(), ready.giving().orElseThrow(),
            ready.roundings());
    }

    /** One giving at its time. */
    private record Slot(Order order, int cycle, Duration after, Instant due, Prepared prepared) {}
}
