package doseward.engine;

import doseward.plan.Plan;
import doseward.protocol.ChangeRule;
import doseward.protocol.Checklist;
import doseward.protocol.Condition;
import doseward.protocol.Criteria;
import doseward.protocol.Dosage;
import doseward.protocol.Ends;
import doseward.protocol.HoldRule;
import doseward.protocol.Limits;
import doseward.protocol.Order;
import doseward.protocol.PatientNeeds;
import doseward.protocol.Sign;
import doseward.protocol.StopRule;
import doseward.quantity.Measure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The interleukin-2 plan of the stories with signs and rules of a test's own in the place of its own. */
final class Ruled {
    private final List<Sign> signs = new ArrayList<>();
    private final List<Checklist.Required> record = new ArrayList<>();
    private final List<Checklist.Required> running = new ArrayList<>();
    private final List<String> report = new ArrayList<>();
    private final List<Criteria> criteria = new ArrayList<>();
    private final List<HoldRule> holds = new ArrayList<>();
    private final List<StopRule> stops = new ArrayList<>();
    private final List<ChangeRule> changes = new ArrayList<>();
    private final List<String> baselines = new ArrayList<>();
    private final List<PatientNeeds.Refusal> refusals = new ArrayList<>();
    private Limits limits = Limits.NONE;
    private Limits house = Limits.NONE;
    private Optional<Dosage.Levels> levels = Optional.empty();

    /** A sign that is recorded before each dose. */
    Ruled records(Sign sign, Duration within) {
        signs.add(sign);
        record.add(new Checklist.Required(sign.name(), within));
        return this;
    }

    /** A sign that is recorded while a dose runs; the grace is five minutes. */
    Ruled watches(Sign sign, Duration every) {
        if (!signs.contains(sign)) {
            signs.add(sign);
        }
        running.add(new Checklist.Required(sign.name(), every));
        return this;
    }

    Ruled hears(Sign sign) {
        signs.add(sign);
        report.add(sign.name());
        return this;
    }

    Ruled knows(Sign sign) {
        signs.add(sign);
        return this;
    }

    Ruled baseline(String sign) {
        baselines.add(sign);
        return this;
    }

    Ruled refuses(Condition when, String because) {
        refusals.add(new PatientNeeds.Refusal(when, because));
        return this;
    }

    Ruled table(String name, Criteria.Criterion... all) {
        criteria.add(new Criteria(name, List.of(all)));
        return this;
    }

    Ruled holds(HoldRule rule) {
        holds.add(rule);
        return this;
    }

    Ruled holds(Condition when, Condition until) {
        return holds(Il2.hold(when, until));
    }

    Ruled stops(Condition when, Ends ends) {
        return stops(new StopRule(when, ends, Optional.empty(), Optional.empty()));
    }

    Ruled stops(StopRule rule) {
        stops.add(rule);
        return this;
    }

    Ruled changes(ChangeRule rule) {
        changes.add(rule);
        return this;
    }

    Ruled limits(Limits most) {
        limits = most;
        return this;
    }

    /** Those of the place where it is given. */
    Ruled house(Limits most) {
        house = most;
        return this;
    }

    /** Instead of one amount. */
    Ruled levels(Dosage.Levels dosage) {
        levels = Optional.of(dosage);
        return this;
    }

    Opening opening() {
        Order one = Il2.order(1);
        Checklist list = new Checklist(1, record, Optional.empty(), running, Duration.ofMinutes(5), report);
        Order order = new Order(one.name(), one.product(),
            levels.<Dosage>map(all -> all).orElse(one.dosage()), one.roundedTo(), one.cap(), one.route(),
            one.given(), one.schedule(), one.mayStartLateBy(), one.neverCloserThan(),
            one.whenHeld(), list, criteria, holds, stops, changes, limits, house);
        PatientNeeds all = Il2.needs();
        PatientNeeds needs = new PatientNeeds(all.weight(), all.height(), all.age(), all.sex(), all.weighed(),
            all.surface(), baselines, Optional.of(Duration.ofDays(28)), refusals);
        Plan plan = Il2.plan(List.of(order), Il2.plan(order).doses(), needs, signs);
        return new Opening("course-1", Il2.BEGINS.minus(Duration.ofHours(1)), "P. Harmacist", plan);
    }

    Story story() {
        return Story.of(opening());
    }

    static Sign number(String name, String unit, long lowest, long highest) {
        return Il2.number(name, unit, lowest, highest);
    }

    /** A number whose upper limit the laboratory enters. */
    static Sign result(String name, String unit) {
        Sign.Range range = new Sign.Range(Measure.of(0, unit), Measure.of(1_000, unit));
        return new Sign.Number(name, unit, List.of(), range, range, new Sign.UpperNormal.ByLaboratory(),
            false, Sign.Codes.NONE);
    }

    static Sign pressure() {
        return number(Il2.PRESSURE, "mmHg", 30, 300);
    }

    static Sign urine() {
        Sign.Range range = new Sign.Range(Measure.of(0, "mL"), Measure.of(5_000, "mL"));
        return new Sign.Accumulated("urine output", "mL", List.of(), range, range, Sign.Codes.NONE);
    }

    static Sign choice(String name, String... choices) {
        return new Sign.Choice(name, List.of(choices), Sign.Codes.NONE);
    }

    static Condition compared(String sign, doseward.protocol.Comparison comparison, long value, String unit) {
        return Condition.compared(sign, comparison, Measure.of(value, unit));
    }
}
