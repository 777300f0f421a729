package doseward.engine;

import doseward.plan.Plan;
import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Condition.Reference;
import doseward.protocol.Order;
import doseward.protocol.Sign;
import doseward.protocol.Value;
import doseward.quantity.Measure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Clauses of one order of a shipped protocol, judged on a patient whose readings a test chooses. The baseline
 * of each sign is one round number, the laboratory's upper limit another. Keeps what came out wrong.
 */
final class Trying {
    private static final long THOUSANDTH = 1_000;
    private static final long ONE = 1_000_000;
    private static final int KILOGRAMS = 80;

    private final Plan plan;
    private final Order order;
    private final List<String> wrong;
    private final Instant now;
    private int tried;

    Trying(Plan plan, Order order, List<String> wrong) {
        this.plan = plan;
        this.order = order;
        this.wrong = wrong;
        this.now = plan.from().minus(Duration.ofMinutes(1));
    }

    Instant now() {
        return now;
    }

    int tried() {
        return tried;
    }

    Order order() {
        return order;
    }

    /** A course in which nothing is known but every baseline that the protocol asks for. */
    Course course() {
        Course course = blank();
        for (String sign : plan.protocol().patient().baseline()) {
            if (plan.sign(sign).orElseThrow() instanceof Sign.Measured) {
                course = baseline(course, sign, round(sign));
            }
        }
        return course;
    }

    /** A course in which nothing is known. */
    Course blank() {
        Instant opened = plan.from().minus(Duration.ofDays(60));
        return Course.open(new Opening("bounds", opened, "P. Harmacist", plan));
    }

    Course baseline(Course course, String sign, Measure value) {
        Instant taken = now.minus(Duration.ofDays(1));
        return step(course, new Input.RecordBaseline(taken, reading(sign, new Value.Measured(value), taken)));
    }

    Course at(Course course, String sign, Instant taken, Measure value) {
        Reading reading = reading(sign, new Value.Measured(value), taken);
        return step(course, new Input.RecordReading(taken, ofLaboratory(sign) ? reading
            .withUpperNormal(limit(sign)) : reading));
    }

    Course at(Course course, String sign, Instant taken, Value value) {
        return step(course, new Input.RecordReading(taken, reading(sign, value, taken)));
    }

    /** So much was collected in the stretch that ends now. */
    Course collected(Course course, String sign, Duration stretch, Measure value) {
        Reading reading = reading(sign, new Value.Measured(value), now).since(now.minus(stretch));
        return step(course, new Input.RecordReading(now, reading));
    }

    private static Reading reading(String sign, Value value, Instant taken) {
        return new Reading(sign, value, taken, "N. Urse");
    }

    private static Course step(Course course, Input input) {
        return Engine.step(course, input).course();
    }

    private boolean ofLaboratory(String sign) {
        return plan.sign(sign).orElseThrow() instanceof Sign.Number number
            && number.upperNormal() instanceof Sign.UpperNormal.ByLaboratory;
    }

    /** The baseline: a hundred where that is plausible, and else one. */
    Measure round(String sign) {
        Measure hundred = Measure.of(100, unit(sign));
        return measured(sign).plausible().includes(hundred)
            && measured(sign).plausible().includes(Measure.of(50, unit(sign))) ? hundred
            : Measure.of(1, unit(sign));
    }

    /** The upper limit: a fifth above the baseline, so that the two are never mixed up. */
    Measure limit(String sign) {
        return new Measure(round(sign).millionths() * 6 / 5, unit(sign));
    }

    Sign sign(String name) {
        return plan.sign(name).orElseThrow();
    }

    List<String> choices(String sign) {
        return switch (sign(sign)) {
            case Sign.Choice one -> one.choices();
            case Sign.Several several -> several.choices();
            case Sign.Number _, Sign.Accumulated _, Sign.Grade _, Sign.Event _ ->
                throw new AssertionError(sign + " is no choice");
        };
    }

    /** This choice and no other. */
    Value chosen(String sign, String choice) {
        return sign(sign) instanceof Sign.Several ? new Value.SeveralChosen(List.of(choice))
            : new Value.Chosen(choice);
    }

    Sign.Measured measured(String sign) {
        return (Sign.Measured) plan.sign(sign).orElseThrow();
    }

    private String unit(String sign) {
        return measured(sign).unit();
    }

    /** The value that a clause about the sign compares with; empty where it is another sign's. */
    Optional<Measure> bound(String sign, Reference reference) {
        return switch (reference) {
            case Condition.Fixed(var value) -> Optional.of(value);
            case Condition.PerKilogram(var value) ->
                Optional.of(new Measure(value.millionths() * KILOGRAMS, value.unit()));
            case Condition.TimesBaseline(long factor) ->
                Optional.of(new Measure(round(sign).millionths() / ONE * factor, unit(sign)));
            case Condition.TimesUpperNormal(long factor) ->
                Optional.of(new Measure(limit(sign).millionths() / 1_000 * factor / 1_000, unit(sign)));
            case Condition.OfSign _ -> Optional.empty();
        };
    }

    /** At each bound, just below and just above it, as far as a reading may be so. */
    List<Measure> around(String sign, List<Measure> bounds) {
        return bounds.stream().flatMap(bound -> LongStream.of(-THOUSANDTH, 0, THOUSANDTH).mapToObj(by ->
            new Measure(bound.millionths() + by, bound.unit()))).filter(measured(sign).plausible()::includes)
            .toList();
    }

    /** By the words, and not as the engine does it. */
    static boolean isMet(Comparison comparison, long offset) {
        return switch (comparison.words()) {
            case "below" -> offset < 0;
            case "at most" -> offset < 1;
            case "exactly" -> offset == 0;
            case "at least" -> offset > -1;
            case "above" -> offset > 0;
            default -> throw new AssertionError(comparison.words());
        };
    }

    static Truth truth(boolean met) {
        return met ? Truth.TRUE : Truth.FALSE;
    }

    /** How old a reading of the sign may be; empty where nobody is asked for it. */
    Optional<Duration> fresh(String sign) {
        return Stream.concat(order.checklist().within(sign).stream(),
            order.checklist().withinWhileRunning(sign).stream()).min(Duration::compareTo);
    }

    boolean isReported(String sign) {
        return order.checklist().report().contains(sign);
    }

    void expect(Condition clause, String what, Truth truth, Course course) {
        expect(clause, what, truth, Judge.beforeDose(course, order, 1, now));
    }

    void expect(Condition clause, String what, Truth truth, Judge judge) {
        note(clause, what, truth, judge.judge(clause).truth());
    }

    void note(Condition clause, String what, Truth truth, Truth came) {
        tried++;
        if (came != truth) {
            wrong.add(order.name() + ": " + clause.text() + ", " + what + ": is " + came + " and must be "
                + truth);
        }
    }
}
