package doseward.engine;

import doseward.plan.Capability;
import doseward.plan.Giving;
import doseward.plan.Hangs;
import doseward.plan.Patient;
import doseward.plan.Plan;
import doseward.plan.PlannedCycle;
import doseward.plan.PlannedDose;
import doseward.plan.Portion;
import doseward.protocol.Checklist;
import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Container;
import doseward.protocol.CourseShape;
import doseward.protocol.Dosage;
import doseward.protocol.DoseAmount;
import doseward.protocol.Drug;
import doseward.protocol.Ends;
import doseward.protocol.Given;
import doseward.protocol.Head;
import doseward.protocol.HoldRule;
import doseward.protocol.Limits;
import doseward.protocol.Order;
import doseward.protocol.Over;
import doseward.protocol.PatientNeeds;
import doseward.protocol.Presentation;
import doseward.protocol.Product;
import doseward.protocol.Protocol;
import doseward.protocol.Schedule;
import doseward.protocol.Sign;
import doseward.protocol.StopRule;
import doseward.protocol.Wait;
import doseward.protocol.WeightRange;
import doseward.quantity.Amount;
import doseward.quantity.AmountKind;
import doseward.quantity.Measure;
import doseward.quantity.Rate;
import doseward.quantity.Strength;
import doseward.quantity.Volume;
import doseward.quantity.Weight;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A small interleukin-2 plan for stories: doses every 8 hours from 08:00, two cycles of five, one channel.
 */
public final class Il2 {
    public static final Instant BEGINS = Instant.parse("2026-01-05T08:00:00Z");
    public static final Volume VTBI = new Volume(52_660);
    public static final Rate RATE = new Rate(210_600);
    public static final String PRESSURE = "systolic pressure";
    public static final String CREATININE = "creatinine";

    private Il2() {}

    public static Opening opening() {
        return new Opening("course-1", BEGINS.minus(Duration.ofHours(1)), "P. Harmacist", plan(order(1)));
    }

    static Opening needing(int nurses) {
        return new Opening("course-1", BEGINS.minus(Duration.ofHours(1)), "P. Harmacist",
            plan(order(nurses)));
    }

    /**
     * The same plan with a hold that begins with the first held dose, and that nothing lifts in its cycle.
     */
    static Opening heldForGoodAfterOneHeldDose() {
        Order one = order(1);
        List<HoldRule> holds = new ArrayList<>(one.holds());
        holds.add(hold(Condition.dosesHeld(false, Comparison.AT_LEAST, 1),
            Condition.dosesHeld(false, Comparison.BELOW, 1)));
        return new Opening("course-1", BEGINS.minus(Duration.ofHours(1)), "P. Harmacist",
            plan(with(one, one.name(), one.pump().channel(), holds, one.stops())));
    }

    /** The same plan twice, on two channels; only the second order has rules that stop. */
    public static Opening twoOrders() {
        Order one = order(1);
        Order first = with(one, "first", "A", one.holds(), List.of());
        Order second = with(one, "second", "B", one.holds(), one.stops());
        Plan single = plan(one);
        List<PlannedDose> doses = new ArrayList<>();
        for (PlannedDose dose : single.doses()) {
            doses.add(of(dose, 2 * dose.number() - 1, first));
            doses.add(of(dose, 2 * dose.number(), second));
        }
        return new Opening("course-1", BEGINS.minus(Duration.ofHours(1)), "P. Harmacist",
            plan(List.of(first, second), doses));
    }

    private static PlannedDose of(PlannedDose dose, int number, Order order) {
        return new PlannedDose(number, dose.cycle(), order.name(), dose.day(), dose.due(),
            dose.mayStartLateBy(), dose.hangs(), dose.portion(), dose.amount(),
            infusion(order.pump().channel()), dose.roundings());
    }

    private static Order with(Order order, String name, String channel, List<HoldRule> holds,
            List<StopRule> stops) {
        Given given = new Given.ByPump(channel, order.pump().container(), Optional.empty(),
            Optional.empty());
        return new Order(name, order.product(), order.dosage(), order.roundedTo(), order.cap(), order.route(),
            given, order.schedule(), order.mayStartLateBy(), order.neverCloserThan(), order.whenHeld(),
            order.checklist(), order.criteria(), holds, stops, order.changes(), order.limits());
    }

    public static Instant due(int dose) {
        int cycle = (dose - 1) / 5;
        return BEGINS.plus(Duration.ofDays(14L * cycle)).plus(Duration.ofHours(8L * ((dose - 1) % 5)));
    }

    static Plan plan(Order order) {
        List<PlannedDose> doses = new ArrayList<>();
        for (int number = 1; number <= 10; number++) {
            int cycle = (number - 1) / 5 + 1;
            Instant begins = BEGINS.plus(Duration.ofDays(14L * (cycle - 1)));
            doses.add(new PlannedDose(number, cycle, order.name(), 1, due(number), order.mayStartLateBy(),
                new Hangs.OnCycle(Duration.between(begins, due(number))), portion(order),
                Optional.of(Amount.ofMillionUnits(48)), infusion(order.pump().channel()), List.of()));
        }
        return plan(List.of(order), doses);
    }

    private static Portion portion(Order order) {
        return new Portion(order.dosage(), order.schedule().items().getFirst().over(), List.of());
    }

    private static Giving infusion(String channel) {
        return new Giving.Infusion(channel, new Volume(2_666), new Volume(52_666),
            List.of(new Giving.Flow(VTBI, RATE)), RATE.timeFor(VTBI));
    }

    private static Plan plan(List<Order> orders, List<PlannedDose> doses) {
        return plan(orders, doses, needs(), signs());
    }

    static PatientNeeds needs() {
        return new PatientNeeds(new WeightRange(Weight.ofKilograms(40), Weight.ofKilograms(150)),
            Optional.empty(), Optional.empty(), Optional.empty(),
            PatientNeeds.Weighed.WHEN_THE_COURSE_BEGINS, Optional.empty(), List.of(), Optional.empty(),
            List.of());
    }

    static Plan plan(List<Order> orders, List<PlannedDose> doses, PatientNeeds needs, List<Sign> signs) {
        Head head = new Head("story", 1, "A story", Head.Status.EXAMPLE, List.of("none"), "0".repeat(64));
        Wait length = Wait.of(Duration.ofDays(14));
        CourseShape course = CourseShape.of(2,
            Optional.of(new CourseShape.Gap(false, length, Optional.of(length))));
        Protocol protocol = new Protocol(head, needs, orders, course, List.of(), List.of(), signs);
        List<PlannedCycle> cycles = List.of(cycle(1), cycle(2));
        return new Plan(protocol, Patient.of(Weight.ofKilograms(80)), BEGINS, "UTC", Capability.USUAL,
            List.of(), Optional.empty(), cycles, List.of(), doses);
    }

    private static PlannedCycle cycle(int number) {
        Instant begins = BEGINS.plus(Duration.ofDays(14L * (number - 1)));
        return new PlannedCycle(number, Optional.empty(), begins, Optional.of(begins), true);
    }

    static List<Sign> signs() {
        return List.of(number(PRESSURE, "mmHg", 30, 300), number(CREATININE, "mg/dL", 0, 30));
    }

    static Sign number(String name, String unit, long lowest, long highest) {
        Sign.Range range = new Sign.Range(Measure.of(lowest, unit), Measure.of(highest, unit));
        return new Sign.Number(name, unit, List.of(), range, range, new Sign.UpperNormal.None(), false,
            Sign.Codes.NONE);
    }

    static Order order(int nurses) {
        Presentation bag = new Presentation("short infusion", Duration.ZERO, Duration.ofMinutes(30),
            List.of("dextrose 5 %"), List.of(), Optional.of(new Strength(Amount.units(491_000))),
            Optional.of(new Strength(Amount.units(1_145_000))), Presentation.Counts.WITH_THE_DRUG,
            Optional.empty(),
            List.of(new Presentation.BagBand(Optional.empty(), Volume.ofMillilitres(50))), Optional.empty());
        Drug drug = new Drug("aldesleukin", 1, AmountKind.UNITS, Optional.empty(),
            Optional.of(new Drug.Vial(Optional.empty(), Optional.empty(),
                new Strength(Amount.ofMillionUnits(18)), Optional.empty(), Optional.empty())),
            List.of("intravenous"), List.of(bag), List.of(), Limits.NONE);
        Schedule schedule = new Schedule(List.of(new Schedule.Item(Optional.empty(),
            new Schedule.Numbered(Schedule.Origin.CYCLE, List.of(1, 2), List.of()),
            new Schedule.Grid(Duration.ofHours(8), Duration.ofHours(8)),
            Optional.of(Over.of(Duration.ofMinutes(15))), List.of(), Optional.of(5), List.of())),
            Optional.empty(),
            Optional.empty());
        Container container = new Container(Container.Kind.BAG, new Container.ByDose(),
            Container.VolumeIs.BEFORE_THE_DRUG_IS_ADDED, Optional.of("dextrose 5 %"));
        return new Order("interleukin-2", new Product.OfFile(drug),
            new Dosage.Exactly(new DoseAmount(Amount.units(600_000), DoseAmount.Basis.PER_KG)),
            Optional.of(Amount.units(100_000)), Optional.empty(), Optional.of("intravenous"),
            new Given.ByPump("A", container, Optional.empty(), Optional.empty()), schedule,
            Duration.ofHours(2), Duration.ofHours(7), Order.WhenHeld.SKIP, checklist(nurses), List.of(),
            holds(), stops(), List.of(), new Limits(List.of(), List.of(new Limits.OfDoses(
                new Limits.AnyWindow(Duration.ofHours(24)), Limits.Severity.HARD, 3)), List.of(), List.of()));
    }

    private static Checklist checklist(int nurses) {
        return Checklist.of(nurses, List.of(new Checklist.Required(PRESSURE, Duration.ofHours(2)),
            new Checklist.Required(CREATININE, Duration.ofHours(12))));
    }

    private static List<HoldRule> holds() {
        Measure line = Measure.of(90, "mmHg");
        return List.of(hold(Condition.compared(PRESSURE, Comparison.BELOW, line),
            Condition.compared(PRESSURE, Comparison.AT_LEAST, line)));
    }

    private static List<StopRule> stops() {
        return List.of(
            new StopRule(Condition.compared(CREATININE, Comparison.AT_LEAST, Measure.of(3, "mg/dL")),
                Ends.CYCLE, Optional.empty(), Optional.empty()),
            new StopRule(Condition.dosesHeld(false, Comparison.AT_LEAST, 3), Ends.CYCLE, Optional.empty(),
                Optional.empty()));
    }

    static HoldRule hold(Condition when, Condition until) {
        return new HoldRule(when, until, Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty());
    }
}
