package doseward.engine;

import doseward.protocol.Condition.Reference;
import doseward.protocol.Condition.Subject;
import doseward.protocol.Condition;
import doseward.protocol.Sign;
import doseward.quantity.Measure;
import doseward.quantity.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The two sides of a comparison, worked out: what is looked at, and what it is compared with. */
final class Values {
    private static final long ONE = 1_000_000;

    private Values() {}

    /** The value that a rule compares with; either it, or why it is not known. */
    record Line(Optional<Figure> figure, List<Reading> readings, Optional<String> words,
        Optional<String> why) {

        static Line known(Figure figure, List<Reading> readings, String words) {
            return new Line(Optional.of(figure), readings, Optional.of(words), Optional.empty());
        }

        static Line unknown(String why) {
            return new Line(Optional.empty(), List.of(), Optional.empty(), Optional.of(why));
        }
    }

    /** What the clause looks at. */
    static Stretches.View subject(Sight sight, Subject subject) {
        return switch (subject) {
            case Condition.Latest(var sign) -> latest(sight, sign);
            case Condition.Baseline(var sign) -> sight.baseline(sign).map(Values::exactly)
                .orElseGet(() -> Stretches.View.unknown(noBaseline(sign)));
            case Condition.Windowed windowed -> Stretches.of(sight, windowed);
        };
    }

    static Stretches.View latest(Sight sight, String sign) {
        return switch (sight.latest(sign)) {
            case Sight.Seen.Read(var reading) -> exactly(reading);
            case Sight.Seen.Silent _ -> Stretches.View.unknown(sign + " was not reported");
            case Sight.Seen.Unknown(var why) -> Stretches.View.unknown(why);
        };
    }

    private static Stretches.View exactly(Reading reading) {
        Figure figure = Sight.number(reading).map(Figure::of).orElseThrow(() ->
            new IllegalStateException(reading.sign() + " is compared with a number"));
        return new Stretches.View(Optional.of(Extent.exactly(figure)), List.of(reading), Optional.empty(),
            Optional.empty());
    }

    /** What the subject is compared with. */
    static Line line(Sight sight, Reference reference, Subject subject) {
        return switch (reference) {
            case Condition.Fixed(var value) ->
                new Line(Optional.of(Figure.of(value)), List.of(), Optional.empty(), Optional.empty());
            case Condition.PerKilogram(var value) -> {
                Figure each = Figure.of(value).times(sight.weight().grams()).dividedBy(1_000);
                yield Line.known(each, List.of(), each + ", which is " + value + "/kg for "
                    + sight.weight());
            }
            case Condition.TimesBaseline(long factor) -> sight.baseline(subject.sign())
                .map(base -> times(base, Sight.number(base), factor, "baseline"))
                .orElseGet(() -> Line.unknown(noBaseline(subject.sign())));
            case Condition.TimesUpperNormal(long factor) -> upperNormal(sight, subject.sign(), factor);
            case Condition.OfSign(var sign, var baseline) -> other(sight, sign, baseline);
        };
    }

    private static Line upperNormal(Sight sight, String sign, long factor) {
        Optional<Measure> fixed = sight.plan().sign(sign).flatMap(known ->
            known instanceof Sign.Number number
                && number.upperNormal() instanceof Sign.UpperNormal.Fixed(var limit)
                ? Optional.of(limit) : Optional.empty());
        Optional<Measure> entered = sight.latest(sign) instanceof Sight.Seen.Read(var reading)
            ? reading.upperNormal() : Optional.empty();
        return fixed.or(() -> entered).map(limit -> Line.known(Figure.of(limit).timesMillionths(factor),
            List.of(), words(factor, "the upper normal of " + limit)))
            .orElseGet(() -> Line.unknown("the laboratory's upper limit of " + sign + " was not entered"));
    }

    private static Line times(Reading reading, Optional<Measure> value, long factor, String what) {
        return value.map(measure -> Line.known(Figure.of(measure).timesMillionths(factor), List.of(reading),
            words(factor, "the " + what + " of " + measure)))
            .orElseGet(() -> Line.unknown("the " + what + " of " + reading.sign() + " is no number"));
    }

    private static Line other(Sight sight, String sign, boolean baseline) {
        Subject subject = baseline ? new Condition.Baseline(sign) : new Condition.Latest(sign);
        Stretches.View view = subject(sight, subject);
        return view.value().flatMap(Extent::low).map(figure -> Line.known(figure, view.readings(),
            (baseline ? "baseline " : "") + sign + " of " + figure))
            .orElseGet(() -> Line.unknown(view.why().orElse(sign + " is not known")));
    }

    private static String words(long factor, String what) {
        return factor == ONE ? what : Numbers.decimal(factor, 6) + " times " + what;
    }

    static String noBaseline(String sign) {
        return "no baseline of " + sign + " was recorded";
    }

    static List<Reading> together(List<Reading> some, List<Reading> others) {
        return others.isEmpty() ? some
            : Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
