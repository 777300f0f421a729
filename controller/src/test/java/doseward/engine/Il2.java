package doseward.engine;

import doseward.plan.Patient;
import doseward.plan.Plan;
import doseward.plan.PlannedDose;
import doseward.protocol.Bag;
import doseward.protocol.Checklist;
import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.DoseAmount;
import doseward.protocol.Drug;
import doseward.protocol.Head;
import doseward.protocol.HoldRule;
import doseward.protocol.Limits;
import doseward.protocol.Order;
import doseward.protocol.Sign;
import doseward.protocol.StopRule;
import doseward.protocol.Timing;
import doseward.quantity.Measure;
import doseward.quantity.Rate;
import doseward.quantity.Strength;
import doseward.quantity.Units;
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
        holds.add(new HoldRule(new Condition.DosesHeld(false, Comparison.AT_LEAST, 1),
            new Condition.DosesHeld(false, Comparison.BELOW, 1)));
        return new Opening("course-1", BEGINS.minus(Duration.ofHours(1)), "P. Harmacist",
            plan(with(one, one.name(), one.channel(), holds, one.stops())));
    }

    /** The same plan twice, on two channels; only the second order has rules that stop. */
    static Opening twoOrders() {
        Order one = order(1);
        Order first = with(one, "first", "A", one.holds(), List.of());
        Order second = with(one, "second", "B", one.holds(), one.stops());
        Plan single = plan(one);
        List<PlannedDose> doses = new ArrayList<>();
        for (PlannedDose dose : single.doses()) {
            doses.add(of(dose, 2 * dose.number() - 1, first));
            doses.add(of(dose, 2 * dose.number(), second));
        }
        return new Opening("course-1", BEGINS.minus(Duration.ofHours(1)), "P. Harmacist", new Plan(
            single.protocol(), single.patient(), BEGINS, List.of(first, second), signs(), doses));
    }

    private static PlannedDose of(PlannedDose dose, int number, Order order) {
        return new PlannedDose(number, dose.cycle(), order.name(), order.channel(), dose.due(),
            dose.mayStartLateBy(), dose.amount(), dose.stock(), dose.whole(), dose.vtbi(), dose.rate(),
            dose.over(), dose.roundings());
    }

    private static Order with(Order order, String name, String channel, List<HoldRule> holds,
            List<StopRule> stops) {
        return new Order(name, order.drug(), order.amount(), order.roundedTo(), order.cap(), order.route(),
            channel, order.bag(), order.over(), order.timing(), order.mayStartLateBy(),
                order.neverCloserThan(),
            order.whenHeld(), order.checklist(), holds, stops, order.limits());
    }

    public static Instant due(int dose) {
        int cycle = (dose - 1) / 5;
        return BEGINS.plus(Duration.ofDays(14L * cycle)).plus(Duration.ofHours(8L * ((dose - 1) % 5)));
    }

    private static Plan plan(Order order) {
        List<PlannedDose> doses = new ArrayList<>();
        for (int number = 1; number <= 10; number++) {
            doses.add(new PlannedDose(number, (number - 1) / 5
                + 1, order.name(), order.channel(), due(number),
                order.mayStartLateBy(), Units.ofMillion(48), new Volume(2_666), new Volume(52_666), VTBI,
                RATE, RATE.timeFor(VTBI), List.of()));
        }
        Head head = new Head("story", 1, "A story", Head.Status.EXAMPLE, List.of("none"), "0".repeat(64));
        return new Plan(head, new Patient(Weight.ofKilograms(80)), BEGINS, List.of(order), signs(), doses);
    }

    static List<Sign> signs() {
        return List.of(number(PRESSURE, "mmHg", 30, 300), number(CREATININE, "mg/dL", 0, 30));
    }

    private static Sign number(String name, String unit, long lowest, long highest) {
        Sign.Range range = new Sign.Range(Measure.of(lowest, unit), Measure.of(highest, unit));
        return new Sign.Number(name, unit, range, range);
    }

    private static Order order(int nurses) {
        Drug drug =
            new Drug("aldesleukin", new Strength(Units.ofMillion(18)), new Strength(new Units(491_000)),
            new Strength(new Units(1_145_000)), List.of("intravenous"), List.of("dextrose 5 %"),
            List.of(new Drug.BagBand(Optional.empty(), Volume.ofMillilitres(50))), Units.ofMillion(110));
        return new Order("interleukin-2", drug, new DoseAmount(new Units(600_000), DoseAmount.Basis.PER_KG),
            new Units(100_000), Optional.empty(), "intravenous", "A",
            new Bag(Optional.empty(), Bag.VolumeIs.BEFORE_THE_DRUG_IS_ADDED, "dextrose 5 %"),
            Duration.ofMinutes(15), new Timing(1, 2, Duration.ofHours(8), 5), Duration.ofHours(2),
            Duration.ofHours(7), Order.WhenHeld.SKIP, checklist(nurses), holds(), stops(),
            new Limits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(),
                Optional.empty(), List.of(new Limits.DosesWithin(Duration.ofHours(24), 3))));
    }

    private static Checklist checklist(int nurses) {
        return new Checklist(nurses, List.of(new Checklist.Required(PRESSURE, Duration.ofHours(2)),
            new Checklist.Required(CREATININE, Duration.ofHours(12))));
    }

    private static List<HoldRule> holds() {
        Measure line = Measure.of(90, "mmHg");
        return List.of(new HoldRule(new Condition.Compared(PRESSURE, Comparison.BELOW, line),
            new Condition.Compared(PRESSURE, Comparison.AT_LEAST, line)));
    }

    private static List<StopRule> stops() {
        return List.of(
            new StopRule(new Condition.Compared(CREATININE, Comparison.AT_LEAST, Measure.of(3, "mg/dL")),
                StopRule.Ends.CYCLE),
            new StopRule(new Condition.DosesHeld(false, Comparison.AT_LEAST, 3), StopRule.Ends.CYCLE));
    }
}
