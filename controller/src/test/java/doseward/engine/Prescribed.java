package doseward.engine;

import doseward.plan.Capability;
import doseward.plan.Patient;
import doseward.plan.PlanFor;
import doseward.plan.Planner;
import doseward.plan.SoftOverride;
import doseward.protocol.Checklist;
import doseward.protocol.Condition;
import doseward.protocol.CourseShape;
import doseward.protocol.Head;
import doseward.protocol.Order;
import doseward.protocol.PatientNeeds;
import doseward.protocol.PatientNeeds.Weighed;
import doseward.protocol.Protocol;
import doseward.protocol.Sign;
import doseward.protocol.Wait;
import doseward.quantity.Weight;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A course of a test's own orders, cycles and gaps, as the planner plans it for 80 kg. */
final class Prescribed {
    private final List<Order> orders = new ArrayList<>();
    private final List<Sign> signs = new ArrayList<>(Il2.signs());
    private CourseShape shape = CourseShape.of(1, Optional.empty());
    private Weighed weighed = Weighed.WHEN_THE_COURSE_BEGINS;

    static Prescribed of(Ordering... all) {
        Prescribed prescribed = new Prescribed();
        for (Ordering each : all) {
            prescribed.orders.add(each.order());
        }
        return prescribed;
    }

    Prescribed sign(Sign sign) {
        signs.add(sign);
        return this;
    }

    /** Two cycles, the second begun so long after the first; the same time twice is an exact one. */
    Prescribed twice(boolean fromEnd, Duration atLeast, Duration atMost) {
        return twice(fromEnd, atLeast, atMost, Optional.empty());
    }

    Prescribed twice(boolean fromEnd, Duration atLeast, Duration atMost, Optional<Condition> gate) {
        shape = shape(2, fromEnd, atLeast, atMost, gate);
        return this;
    }

    /** So many cycles, each begun so long after the one before. */
    Prescribed cycles(int count, boolean fromEnd, Duration atLeast, Duration atMost) {
        shape = shape(count, fromEnd, atLeast, atMost, Optional.empty());
        return this;
    }

    Prescribed shaped(CourseShape other) {
        shape = other;
        return this;
    }

    private static CourseShape shape(int count, boolean fromEnd, Duration atLeast, Duration atMost,
            Optional<Condition> gate) {
        CourseShape.Gap gap = new CourseShape.Gap(fromEnd, Wait.of(atLeast), Optional.of(Wait.of(atMost)));
        return new CourseShape(count, false, Optional.of(gap), gate, List.of(), Optional.empty(), 1,
            Optional.empty());
    }

    Prescribed weighedEachCycle() {
        weighed = Weighed.EACH_CYCLE;
        return this;
    }

    Opening opening() {
        Head head = new Head("story", 1, "A story", Head.Status.EXAMPLE, List.of("none"), "0".repeat(64));
        PatientNeeds all = Il2.needs();
        PatientNeeds needs = new PatientNeeds(all.weight(), all.height(), all.age(), all.sex(), weighed,
            all.surface(), all.baseline(), all.askedWithin(), all.refuse());
        Protocol protocol = new Protocol(head, needs, orders, shape, List.of(), List.of(), signs);
        // Some have one drug on two channels, for which somebody must answer.
        Optional<SoftOverride> override = Optional.of(new SoftOverride("A. Pharmacist", "a story needs it"));
        return switch (Planner.plan(protocol, new PlanFor(Patient.of(Weight.ofKilograms(80)), Il2.BEGINS,
                ZoneOffset.UTC, Capability.USUAL, List.of(), override))) {
            case Planner.Planned(var plan) -> new Opening("course-1", Il2.BEGINS.minus(Duration.ofHours(1)),
                "P. Harmacist", plan);
            case Planner.Impossible(var why) -> throw new AssertionError(why);
        };
    }

    Story story() {
        return Story.of(opening());
    }

    /** A list that asks for the pressure of the last two hours, and for the word of so many nurses. */
    static Checklist pressure(int nurses) {
        return Checklist.of(nurses, List.of(new Checklist.Required(Il2.PRESSURE, Duration.ofHours(2))));
    }
}
