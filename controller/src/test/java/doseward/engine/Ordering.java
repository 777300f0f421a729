package doseward.engine;

import doseward.protocol.ChangeRule;
import doseward.protocol.Checklist;
import doseward.protocol.Condition;
import doseward.protocol.Container;
import doseward.protocol.Criteria;
import doseward.protocol.Dosage;
import doseward.protocol.DoseAmount;
import doseward.protocol.Drug;
import doseward.protocol.Ends;
import doseward.protocol.Given;
import doseward.protocol.HoldRule;
import doseward.protocol.Limits;
import doseward.protocol.Order;
import doseward.protocol.Order.WhenHeld;
import doseward.protocol.Over;
import doseward.protocol.Presentation;
import doseward.protocol.Product;
import doseward.protocol.Schedule;
import doseward.protocol.Starts;
import doseward.protocol.StopRule;
import doseward.quantity.Amount;
import doseward.quantity.AmountKind;
import doseward.quantity.Strength;
import doseward.quantity.Volume;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One order of a story, said piece by piece; what is not said is as simple as it can be. */
final class Ordering {
    private final String name;
    private final Product product;
    private final Given given;
    private Dosage dosage = new Dosage.NoAmount();
    private List<Integer> days = List.of(1);
    private Schedule.Pattern pattern = new Schedule.EachDay(1, List.of());
    private Optional<Over> over = Optional.empty();
    private Optional<Integer> most = Optional.empty();
    private Schedule.Origin origin = Schedule.Origin.CYCLE;
    private Optional<Starts> starts = Optional.empty();
    private Optional<Condition> onlyIf = Optional.empty();
    private Duration lateBy = Duration.ofHours(2);
    private Duration closest = Duration.ZERO;
    private WhenHeld whenHeld = WhenHeld.WAIT;
    private Checklist checklist = Checklist.of(0, List.of());
    private Limits limits = Limits.NONE;
    private final List<HoldRule> holds = new ArrayList<>();
    private final List<StopRule> stops = new ArrayList<>();
    private final List<ChangeRule> changes = new ArrayList<>();
    private final List<Criteria> criteria = new ArrayList<>();

    private Ordering(String name, Product product, Given given) {
        this.name = name;
        this.product = product;
        this.given = given;
    }

    /** 48,000,000 units for 80 kg in 250 mL, on channel A. */
    static Ordering pump(String name, Duration over) {
        return pump(name, over, "A");
    }

    static Ordering pump(String name, Duration over, String channel) {
        Container bag = new Container(Container.Kind.BAG,
            new Container.Fixed(Volume.ofMillilitres(250)), Container.VolumeIs.WITH_THE_DRUG,
            Optional.of("dextrose 5 %"));
        Ordering order = new Ordering(name, new Product.OfFile(drug()),
            new Given.ByPump(channel, bag, Optional.empty(), Optional.empty()));
        order.over = Optional.of(Over.of(over));
        order.dosage = new Dosage.Exactly(new DoseAmount(Amount.units(600_000), DoseAmount.Basis.PER_KG));
        return order;
    }

    /** Cells, given by a nurse, on day 1. */
    static Ordering nurse(String name) {
        Ordering order = new Ordering(name, new Product.Cells(name), new Given.ByNurse());
        order.dosage = new Dosage.AsSupplied();
        order.lateBy = Duration.ofHours(24);
        return order;
    }

    /** So many units of interleukin-2, injected by a nurse on day 1. */
    static Ordering injection(String name, long units) {
        Ordering order = new Ordering(name, new Product.OfFile(drug()), new Given.ByNurse());
        return order.amount(Amount.units(units));
    }

    private static Drug drug() {
        Presentation any = new Presentation("any infusion", Duration.ZERO, Duration.ofHours(72),
            List.of("dextrose 5 %"), List.of(), Optional.empty(), Optional.empty(),
            Presentation.Counts.WITH_THE_DRUG, Optional.empty(), List.of(), Optional.empty());
        return new Drug("aldesleukin", 1, AmountKind.UNITS, Optional.empty(),
            Optional.of(new Drug.Vial(Optional.empty(), Optional.empty(),
                new Strength(Amount.ofMillionUnits(18)), Optional.empty(), Optional.empty())),
            List.of("intravenous"), List.of(any), List.of(), Limits.NONE);
    }

    Ordering amount(Amount flat) {
        dosage = new Dosage.Exactly(new DoseAmount(flat, DoseAmount.Basis.FLAT));
        return this;
    }

    Ordering days(Integer... all) {
        days = List.of(all);
        return this;
    }

    Ordering every(Duration atLeast, Duration atMost, int times) {
        pattern = new Schedule.Grid(atLeast, atMost);
        most = Optional.of(times);
        return this;
    }

    /** Days count from its own start, which waits for this. */
    Ordering starts(Starts.Direction direction, Optional<Duration> atLeast, Optional<Duration> atMost,
            Starts.Which which, String what) {
        origin = Schedule.Origin.OWN_START;
        starts = Optional.of(new Starts(direction, atLeast, atMost, which, what));
        return this;
    }

    Ordering onlyIf(Condition condition) {
        onlyIf = Optional.of(condition);
        return this;
    }

    Ordering lateBy(Duration time) {
        lateBy = time;
        return this;
    }

    Ordering neverCloserThan(Duration time) {
        closest = time;
        return this;
    }

    Ordering whenHeld(WhenHeld what) {
        whenHeld = what;
        return this;
    }

    Ordering asks(Checklist list) {
        checklist = list;
        return this;
    }

    Ordering holds(Condition when, Condition until) {
        holds.add(Il2.hold(when, until));
        return this;
    }

    Ordering stops(StopRule rule) {
        stops.add(rule);
        return this;
    }

    Ordering stops(Condition when, Ends ends) {
        return stops(new StopRule(when, ends, Optional.empty(), Optional.empty()));
    }

    Ordering table(String name, Criteria.Criterion... all) {
        criteria.add(new Criteria(name, List.of(all)));
        return this;
    }

    Ordering changes(ChangeRule rule) {
        changes.add(rule);
        return this;
    }

    Ordering doses(Dosage other) {
        dosage = other;
        return this;
    }

    Ordering limits(Limits most) {
        limits = most;
        return this;
    }

    Order order() {
        Schedule schedule = new Schedule(List.of(new Schedule.Item(Optional.empty(),
            new Schedule.Numbered(origin, days, List.of()), pattern, over, List.of(), most, List.of())),
            starts, onlyIf);
        return new Order(name, product, dosage, Optional.empty(), Optional.empty(),
            Optional.of("intravenous"), given, schedule, lateBy, closest, whenHeld, checklist, criteria,
            holds, stops, changes, limits);
    }
}
