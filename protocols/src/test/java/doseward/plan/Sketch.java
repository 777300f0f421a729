package doseward.plan;

import doseward.protocol.Checklist;
import doseward.protocol.Container;
import doseward.protocol.CourseShape;
import doseward.protocol.Dosage;
import doseward.protocol.DoseAmount;
import doseward.protocol.DoseAmount.Basis;
import doseward.protocol.Drug;
import doseward.protocol.Given;
import doseward.protocol.Head;
import doseward.protocol.HeightRange;
import doseward.protocol.Limits;
import doseward.protocol.Order;
import doseward.protocol.Over;
import doseward.protocol.PatientNeeds;
import doseward.protocol.Presentation;
import doseward.protocol.Product;
import doseward.protocol.Protocol;
import doseward.protocol.Schedule;
import doseward.protocol.Schedule.Days;
import doseward.protocol.Schedule.EachDay;
import doseward.protocol.Schedule.Grid;
import doseward.protocol.Schedule.Item;
import doseward.protocol.Schedule.Numbered;
import doseward.protocol.Schedule.Origin;
import doseward.protocol.Schedule.Pattern;
import doseward.protocol.Schedule.Segment;
import doseward.protocol.Schedule.WallClock;
import doseward.protocol.Starts;
import doseward.protocol.SurfaceRule;
import doseward.protocol.WeightRange;
import doseward.quantity.Amount;
import doseward.quantity.AmountKind;
import doseward.quantity.BodySurface;
import doseward.quantity.Height;
import doseward.quantity.Strength;
import doseward.quantity.SurfaceFormula;
import doseward.quantity.Volume;
import doseward.quantity.Weight;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Protocols as tests draw them, a few words each. */
final class Sketch {
    static final Strength STRENGTH = new Strength(Amount.ofMillionUnits(18));

    private Sketch() {}

    static Duration hours(long hours) {
        return Duration.ofHours(hours);
    }

    static DoseAmount million(long million, Basis basis) {
        return new DoseAmount(Amount.ofMillionUnits(million), basis);
    }

    static Days days(Integer... days) {
        return new Numbered(Origin.CYCLE, List.of(days), List.of());
    }

    static Days days(Origin origin, int first, int last) {
        return new Numbered(origin, IntStream.rangeClosed(first, last).boxed().toList(), List.of());
    }

    static Pattern every(long hours) {
        return new Grid(hours(hours), hours(hours));
    }

    static Pattern once() {
        return new EachDay(1, List.of());
    }

    static Pattern at(WallClock... clocks) {
        return new EachDay(clocks.length, List.of(clocks));
    }

    static Item item(Days days, Pattern pattern) {
        return new Item(Optional.empty(), days, pattern, Optional.empty(), List.of(), Optional.empty(),
            List.of());
    }

    static Item over(Item item, Duration over, Segment... profile) {
        return new Item(item.dosage(), item.days(), item.pattern(), Optional.of(Over.of(over)),
            List.of(profile), item.atMost(), item.inCycles());
    }

    static Item over(Item item, Duration atLeast, Duration atMost, Segment... profile) {
        return new Item(item.dosage(), item.days(), item.pattern(), Optional.of(new Over(atLeast, atMost)),
            List.of(profile), item.atMost(), item.inCycles());
    }

    static Item atMost(Item item, int doses) {
        return new Item(item.dosage(), item.days(), item.pattern(), item.over(), item.profile(),
            Optional.of(doses), item.inCycles());
    }

    static Item inCycles(Item item, Integer... cycles) {
        return new Item(item.dosage(), item.days(), item.pattern(), item.over(), item.profile(),
            item.atMost(), List.of(cycles));
    }

    /** What a nurse gives, 10 mg of it, may be a day late. */
    static Order nurse(String name, Item... items) {
        return order(name, new Product.Named(name),
            new Dosage.Exactly(new DoseAmount(Amount.ofMilligrams(10), Basis.FLAT)), new Given.ByNurse(),
            List.of(items));
    }

    /** Aldesleukin by a pump from a bag of so much, the drug counted in. */
    static Order pump(String name, DoseAmount amount, long bag, Item... items) {
        return order(name, new Product.OfFile(drug(Limits.NONE)), new Dosage.Exactly(amount),
            new Given.ByPump("A", new Container(Container.Kind.BAG,
                new Container.Fixed(Volume.ofMillilitres(bag)), Container.VolumeIs.WITH_THE_DRUG,
                Optional.of("dextrose 5 %")), Optional.empty(), Optional.empty()), List.of(items));
    }

    private static Order order(String name, Product product, Dosage dosage, Given given, List<Item> items) {
        return new Order(name, product, dosage, Optional.empty(), Optional.empty(),
            Optional.of("intravenous"), given,
            new Schedule(items, Optional.empty(), Optional.empty()), hours(24), hours(1),
            Order.WhenHeld.SKIP, Checklist.of(0, List.of()), List.of(), List.of(), List.of(),
            List.of(), Limits.NONE);
    }

    static Order starting(Order order, Starts.Direction direction, Starts.Which which, String what,
            Duration... range) {
        Starts starts = new Starts(direction, range.length == 0 ? Optional.empty() : Optional.of(range[0]),
            range.length < 2 ? Optional.empty() : Optional.of(range[1]), which, what);
        Schedule schedule = new Schedule(order.schedule().items(), Optional.of(starts), Optional.empty());
        return new Order(order.name(), order.product(), order.dosage(), order.roundedTo(), order.cap(),
            order.route(), order.given(), schedule, order.mayStartLateBy(), order.neverCloserThan(),
            order.whenHeld(), order.checklist(), order.criteria(), order.holds(), order.stops(),
            order.changes(), order.limits());
    }

    static Order with(Order order, Dosage dosage, Optional<Amount> round, Limits limits) {
        return with(order, order.product(), dosage, round, order.cap(), order.given(), limits);
    }

    static Order capped(Order order, Amount cap) {
        return with(order, order.product(), order.dosage(), order.roundedTo(), Optional.of(cap),
            order.given(), order.limits());
    }

    static Order given(Order order, Given given) {
        return with(order, order.product(), order.dosage(), order.roundedTo(), order.cap(), given,
            order.limits());
    }

    static Order of(Order order, Drug drug, Container container) {
        return with(order, new Product.OfFile(drug), order.dosage(), order.roundedTo(), order.cap(),
            new Given.ByPump("A", container, Optional.empty(), Optional.empty()), order.limits());
    }

    private static Order with(Order order, Product product, Dosage dosage, Optional<Amount> round,
            Optional<Amount> cap, Given given, Limits limits) {
        return new Order(order.name(), product, dosage, round, cap, order.route(), given, order.schedule(),
            order.mayStartLateBy(), order.neverCloserThan(), order.whenHeld(), order.checklist(),
            order.criteria(), order.holds(), order.stops(), order.changes(), limits);
    }

    static Drug drug(Limits hard) {
        return drug(hard, new Presentation("infusion", Duration.ZERO, Duration.ofDays(10), List.of(),
            List.of(), Optional.empty(), Optional.empty(), Presentation.Counts.WITH_THE_DRUG,
            Optional.empty(), List.of(), Optional.empty()));
    }

    static Drug drug(Limits hard, Presentation... presentations) {
        return new Drug("aldesleukin", 1, AmountKind.UNITS, Optional.empty(),
            Optional.of(new Drug.Vial(Optional.empty(), Optional.empty(), STRENGTH, Optional.empty(),
                Optional.empty())), List.of("intravenous"), List.of(presentations), List.of(), hard);
    }

    static Protocol protocol(CourseShape course, Order... orders) {
        return new Protocol(new Head("sketch", 1, "A sketch", Head.Status.EXAMPLE, List.of("none"),
            "0".repeat(64)), needs(), List.of(orders), course, List.of(), List.of(), List.of());
    }

    private static PatientNeeds needs() {
        return new PatientNeeds(new WeightRange(Weight.ofKilograms(40), Weight.ofKilograms(150)),
            Optional.of(new HeightRange(Height.ofCentimetres(140), Height.ofCentimetres(210))),
            Optional.empty(), Optional.empty(), PatientNeeds.Weighed.EACH_CYCLE,
            Optional.of(new SurfaceRule(SurfaceFormula.MOSTELLER, Optional.of(new BodySurface(100)))),
            List.of(), Optional.empty(), List.of());
    }

    static CourseShape oneCycle() {
        return CourseShape.of(1, Optional.empty());
    }

    static CourseShape dayZero(String order) {
        return new CourseShape(1, false, Optional.empty(), Optional.empty(), List.of(), Optional.of(order), 1,
            Optional.empty());
    }

    /** Someone of exactly 2 m2 by the formula of these sketches. */
    static Patient twoSquareMetres() {
        return new Patient(Weight.ofKilograms(80), Optional.of(Height.ofCentimetres(180)), Optional.empty(),
            Optional.empty());
    }
}
