package doseward.language.words;

import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Condition.Event;
import doseward.protocol.Condition.Fate;
import doseward.protocol.Condition.Lasting;
import doseward.protocol.Condition.Reference;
import doseward.protocol.Condition.Statistic;
import doseward.protocol.Condition.Stretch;
import doseward.protocol.Condition.Subject;
import doseward.protocol.Sign;
import doseward.quantity.Age;
import doseward.quantity.Measure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Any condition that an author could write over these signs and tables, drawn by lot. */
final class RandomConditions {
    private static final List<String> SAYINGS = List.of("it is easily reversed", "no", "90 % is enough");

    private final Random random;
    private final List<Sign> signs;
    private final List<String> tables;

    RandomConditions(long seed, List<Sign> signs, List<String> tables) {
        this.random = new Random(seed);
        this.signs = signs;
        this.tables = tables;
    }

    /** A condition that one line says: a clause, or several joined by one word. */
    Condition line() {
        List<Condition> parts = clauses(1 + random.nextInt(3));
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        return random.nextBoolean() ? new Condition.AllOf(parts) : new Condition.AnyOf(parts);
    }

    /** A condition of lists within lists, with lines at their ends. */
    Condition nested(int depth) {
        if (depth == 0) {
            return line();
        }
        List<Condition> parts = IntStream.range(0, 1 + random.nextInt(3))
            .mapToObj(_ -> nested(random.nextInt(depth))).toList();
        return switch (random.nextInt(3)) {
            case 0 -> new Condition.AllOf(parts);
            case 1 -> new Condition.AnyOf(parts);
            default -> new Condition.NoneOf(parts);
        };
    }

    private List<Condition> clauses(int count) {
        return IntStream.range(0, count).mapToObj(_ -> clause()).toList();
    }

    private Condition clause() {
        return switch (random.nextInt(8)) {
            case 0 -> new Condition.Count(random.nextBoolean(), one(List.of(Fate.values())),
                random.nextBoolean(), comparison(), 1 + random.nextInt(30));
            case 1 -> random.nextInt(4) == 0
                ? new Condition.CriteriaCount(one(tables), Comparison.EXACTLY, 0)
                : new Condition.CriteriaCount(one(tables), comparison(), 1 + random.nextInt(9));
            case 2 -> new Condition.WorstGrade(comparison(), random.nextInt(6));
            case 3 -> new Condition.AgeIs(comparison(), age());
            case 4 -> new Condition.Says(one(List.of("nurse", "physician", "pharmacist")), one(SAYINGS));
            default -> ofSign(one(signs));
        };
    }

    private Age age() {
        return switch (random.nextInt(3)) {
            case 0 -> Age.ofYears(2 + random.nextInt(100));
            case 1 -> Age.ofMonths(1 + random.nextInt(23));
            default -> Age.ofDays(1 + random.nextInt(27));
        };
    }

    private Condition ofSign(Sign sign) {
        return switch (sign) {
            case Sign.Number number -> number(number);
            case Sign.Accumulated adds -> compared(adds,
                new Condition.Windowed(Statistic.TOTAL, adds.name(), stretch()));
            case Sign.Choice choice -> chosen(choice.name(), choice.choices());
            case Sign.Several several -> chosen(several.name(), several.choices());
            case Sign.Grade grade -> new Condition.GradeIs(grade.name(), comparison(), random.nextInt(6));
            case Sign.Event _ -> clause();
        };
    }

    private Condition number(Sign.Number sign) {
        return switch (random.nextInt(6)) {
            case 0 -> new Condition.Trend(new Condition.Latest(sign.name()), random.nextBoolean(),
                one(List.of(Comparison.AT_LEAST, Comparison.ABOVE, Comparison.BELOW)), measure(sign),
                stretch());
            case 1 -> new Condition.FromBaseline(sign.name(), one(List.of(Comparison.AT_LEAST,
                Comparison.AT_MOST, Comparison.ABOVE, Comparison.BELOW)), (1 + random.nextInt(500)) * 1000L,
                random.nextBoolean());
            case 2 -> compared(sign, new Condition.Baseline(sign.name()));
            case 3 -> compared(sign, new Condition.Windowed(one(List.of(Statistic.LOWEST, Statistic.HIGHEST,
                Statistic.AVERAGE)), sign.name(), stretch()));
            default -> compared(sign, new Condition.Latest(sign.name()));
        };
    }

    private Condition compared(Sign.Measured sign, Subject subject) {
        if (random.nextInt(4) > 0) {
            return new Condition.Compared(subject, comparison(), reference(sign), lasting());
        }
        long low = random.nextInt(1000) * 1000L;
        long high = low + 1000 + random.nextInt(1000) * 1000L;
        boolean below = random.nextBoolean();
        return switch (random.nextInt(3)) {
            case 0 -> new Condition.Between(subject, new Condition.TimesBaseline(low + 1000),
                new Condition.TimesBaseline(high + 1000), below, lasting());
            case 1 -> new Condition.Between(subject, new Condition.PerKilogram(new Measure(low, sign.unit())),
                new Condition.PerKilogram(new Measure(high, sign.unit())), below, lasting());
            default -> new Condition.Between(subject, new Condition.Fixed(new Measure(low, sign.unit())),
                new Condition.Fixed(new Measure(high, sign.unit())), below, lasting());
        };
    }

    private Reference reference(Sign.Measured sign) {
        List<String> others = signs.stream().filter(Sign.Number.class::isInstance)
            .map(Sign.Number.class::cast).filter(other -> other.unit().equals(sign.unit()))
            .map(Sign.Number::name).toList();
        return switch (random.nextInt(6)) {
            case 0 -> new Condition.TimesBaseline((1 + random.nextInt(5000)) * 1000L);
            case 1 -> sign instanceof Sign.Number number
                && !(number.upperNormal() instanceof Sign.UpperNormal.None)
                ? new Condition.TimesUpperNormal((1 + random.nextInt(5000)) * 1000L) : fixed(sign);
            case 2 -> others.isEmpty() ? fixed(sign)
                : new Condition.OfSign(one(others), random.nextBoolean());
            case 3 -> new Condition.PerKilogram(measure(sign));
            default -> fixed(sign);
        };
    }

    private Reference fixed(Sign.Measured sign) {
        return new Condition.Fixed(measure(sign));
    }

    private Measure measure(Sign.Measured sign) {
        return Measure.ofThousandths(random.nextInt(2_000_000), sign.unit());
    }

    private Condition chosen(String sign, List<String> choices) {
        List<String> shuffled = new ArrayList<>(choices);
        Collections.shuffle(shuffled, random);
        boolean negated = random.nextInt(3) == 0;
        return new Condition.Chosen(sign, random.nextInt(4) == 0, negated,
            shuffled.subList(0, negated ? 1 : 1 + random.nextInt(choices.size())), lasting());
    }

    private Stretch stretch() {
        return random.nextBoolean() ? new Condition.Over(time())
            : new Condition.Since(one(List.of(Event.values())));
    }

    private Lasting lasting() {
        return random.nextInt(3) > 0 ? Lasting.NOT : new Lasting(Optional.of(time()), random.nextBoolean());
    }

    private Duration time() {
        return Duration.ofMinutes(switch (random.nextInt(3)) {
            case 0 -> 1 + random.nextInt(200);
            case 1 -> 60L * (1 + random.nextInt(100));
            default -> 1440L * (1 + random.nextInt(60));
        });
    }

    private Comparison comparison() {
        return one(List.of(Comparison.values()));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
