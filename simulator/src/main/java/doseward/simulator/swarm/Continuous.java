package doseward.simulator.swarm;

import doseward.protocol.Checklist;
import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Container;
import doseward.protocol.CourseShape;
import doseward.protocol.CourseShape.Gap;
import doseward.protocol.Dosage;
import doseward.protocol.DoseAmount;
import doseward.protocol.DoseAmount.Basis;
import doseward.protocol.Drug;
import doseward.protocol.Ends;
import doseward.protocol.Given;
import doseward.protocol.Head;
import doseward.protocol.HoldRule;
import doseward.protocol.Limits;
import doseward.protocol.Order;
import doseward.protocol.Order.WhenHeld;
import doseward.protocol.Over;
import doseward.protocol.Pace;
import doseward.protocol.PatientNeeds;
import doseward.protocol.PatientNeeds.Weighed;
import doseward.protocol.Presentation;
import doseward.protocol.Product;
import doseward.protocol.Protocol;
import doseward.protocol.Schedule;
import doseward.protocol.Sign;
import doseward.protocol.Starts;
import doseward.protocol.Starts.Direction;
import doseward.protocol.Starts.Which;
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
import java.util.List;
import java.util.Optional;

/**
 * A made-up protocol in which everything moves: cells that a nurse gives, a long infusion after them that
 * pauses when held and has a profile, a tablet before each, a second pump on a grid that is a range, and a
 * second cycle that a person begins after a rest, for the weight of that day.
 */
final class Continuous {
    private static final String CELLS = "lymphocytes";
    private static final String LONG = "interleukin-2";
    private static final String PRESSURE = "systolic pressure";
    private static final String CREATININE = "creatinine";
    private static final int TIMES = 3;

    private Continuous() {}

    static Protocol protocol() {
        Head head = new Head("continuous", 1, "Long infusions after cells", Head.Status.EXAMPLE,
            List.of("made up for the swarm"), "0".repeat(64));
        PatientNeeds needs = new PatientNeeds(
            new WeightRange(Weight.ofKilograms(40), Weight.ofKilograms(150)), Optional.empty(),
            Optional.empty(), Optional.empty(), Weighed.EACH_CYCLE, Optional.empty(), List.of(),
            Optional.empty(), List.of());
        CourseShape course = CourseShape.of(2, Optional.of(new Gap(true, Wait.of(Duration.ofDays(1)),
            Optional.of(Wait.of(Duration.ofDays(2))))));
        return new Protocol(head, needs, List.of(cells(), longInfusion(), tablet(), second()), course,
            List.of(), List.of(),
            List.of(number(PRESSURE, "mmHg", 30, 300), number(CREATININE, "mg/dL", 0, 30)));
    }

    private static Order cells() {
        return order(CELLS, new Product.Cells(CELLS), new Dosage.AsSupplied(), new Given.ByNurse(),
            schedule(Schedule.Origin.CYCLE, new Schedule.EachDay(1, List.of()), Optional.empty(), List.of(),
                Optional.empty(), Optional.empty()),
            Duration.ofHours(6), Duration.ZERO, WhenHeld.WAIT, Checklist.of(0, List.of()));
    }

    private static Order longInfusion() {
        List<Schedule.Segment> profile = List.of(
            new Schedule.Segment(new Pace.OfVolume(Rate.ofMillilitresPerHour(20)),
                Optional.of(Duration.ofMinutes(15))),
            new Schedule.Segment(new Pace.OfVolume(Rate.ofMillilitresPerHour(80)), Optional.empty()));
        Starts after = new Starts(Direction.AFTER, Optional.of(Duration.ofHours(1)),
            Optional.of(Duration.ofHours(8)), Which.ALL, CELLS);
        return order(LONG, new Product.OfFile(drug("aldesleukin")), flat(Amount.ofMillionUnits(36)),
            pump("A", 65), schedule(Schedule.Origin.OWN_START,
                new Schedule.Grid(Duration.ofHours(6), Duration.ofHours(6)),
                Optional.of(Duration.ofHours(1)), profile, Optional.of(TIMES), Optional.of(after)),
            Duration.ofHours(2), Duration.ofHours(4), WhenHeld.RESUME, new Checklist(1,
                List.of(new Checklist.Required(PRESSURE, Duration.ofHours(2)),
                    new Checklist.Required(CREATININE, Duration.ofHours(12))), Optional.empty(), List.of(),
                Duration.ZERO, List.of()));
    }

    private static Order tablet() {
        Starts before = new Starts(Direction.BEFORE, Optional.of(Duration.ofMinutes(30)),
            Optional.of(Duration.ofMinutes(30)), Which.EACH, LONG);
        return order("paracetamol", new Product.Named("paracetamol"), flat(Amount.ofMilligrams(500)),
            new Given.ByNurse(), schedule(Schedule.Origin.CYCLE,
                new Schedule.Grid(Duration.ofHours(6), Duration.ofHours(6)), Optional.empty(), List.of(),
                Optional.of(TIMES), Optional.of(before)),
            Duration.ofHours(3), Duration.ofHours(4), WhenHeld.WAIT, Checklist.of(0, List.of()));
    }

    private static Order second() {
        return order("tumour necrosis factor", new Product.OfFile(drug("tasonermin")), new Dosage.Exactly(
                new DoseAmount(Amount.units(100_000), Basis.PER_KG)), pump("B", 50),
            schedule(Schedule.Origin.CYCLE, new Schedule.Grid(Duration.ofHours(6), Duration.ofHours(8)),
                Optional.of(Duration.ofMinutes(20)), List.of(), Optional.of(TIMES), Optional.empty()),
            Duration.ofHours(2), Duration.ofHours(5), WhenHeld.WAIT, Checklist.of(1,
                List.of(new Checklist.Required(PRESSURE, Duration.ofHours(2)))));
    }

    private static Order order(String name, Product product, Dosage dosage, Given given, Schedule schedule,
            Duration lateBy, Duration closest, WhenHeld whenHeld, Checklist checklist) {
        boolean reads = !checklist.record().isEmpty();
        Measure low = Measure.of(95, "mmHg");
        List<HoldRule> holds = reads ? List.of(new HoldRule(
            Condition.compared(PRESSURE, Comparison.BELOW, low),
            Condition.compared(PRESSURE, Comparison.AT_LEAST, low), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty())) : List.of();
        List<StopRule> stops = checklist.within(CREATININE).isPresent() ? List.of(new StopRule(
            Condition.compared(CREATININE, Comparison.AT_LEAST, Measure.of(3, "mg/dL")), Ends.CYCLE,
            Optional.empty(), Optional.empty())) : List.of();
        return new Order(name, product, dosage, Optional.empty(), Optional.empty(),
            Optional.of("intravenous"), given, schedule, lateBy, closest, whenHeld, checklist, List.of(),
            holds, stops, List.of(), Limits.NONE);
    }

    private static Schedule schedule(Schedule.Origin origin, Schedule.Pattern pattern,
            Optional<Duration> over, List<Schedule.Segment> profile, Optional<Integer> most,
            Optional<Starts> starts) {
        return new Schedule(List.of(new Schedule.Item(Optional.empty(),
            new Schedule.Numbered(origin, List.of(1), List.of()), pattern, over.map(Over::of), profile, most,
            List.of())), starts, Optional.empty());
    }

    private static Dosage flat(Amount amount) {
        return new Dosage.Exactly(new DoseAmount(amount, Basis.FLAT));
    }

    private static Given pump(String channel, long millilitres) {
        return new Given.ByPump(channel, new Container(Container.Kind.BAG,
            new Container.Fixed(Volume.ofMillilitres(millilitres)), Container.VolumeIs.WITH_THE_DRUG,
            Optional.of("dextrose 5 %")), Optional.empty(), Optional.empty());
    }

    private static Drug drug(String name) {
        Presentation any = new Presentation("any infusion", Duration.ZERO, Duration.ofHours(24),
            List.of("dextrose 5 %"), List.of(), Optional.empty(), Optional.empty(),
            Presentation.Counts.WITH_THE_DRUG, Optional.empty(), List.of(), Optional.empty());
        return new Drug(name, 1, AmountKind.UNITS, Optional.empty(), Optional.of(new Drug.Vial(
            Optional.empty(), Optional.empty(), new Strength(Amount.ofMillionUnits(18)), Optional.empty(),
            Optional.empty())), List.of("intravenous"), List.of(any), List.of(), Limits.NONE);
    }

    private static Sign number(String name, String unit, long lowest, long highest) {
        Sign.Range range = new Sign.Range(Measure.of(lowest, unit), Measure.of(highest, unit));
        return new Sign.Number(name, unit, List.of(), range, range, new Sign.UpperNormal.None(), false,
            Sign.Codes.NONE);
    }
}
