package doseward.language.difference;

import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Condition.Lasting;
import doseward.protocol.Condition.Reference;
import doseward.quantity.Measure;
import java.util.List;
import java.util.Optional;

/**
 * The values for which a single clause is true, and how long it must have been.
 *
 * @param about what is looked at, and in which unit; only extents about the same thing compare
 */
record Extent(String about, Values values, Lasting lasting) {
    private static final long OPEN = Long.MAX_VALUE;

    /** Values that meet a clause. */
    private sealed interface Values {}

    /** From one to the other in halves of a step, so that an end that does not count is a half off. */
    private record Between(long from, long to) implements Values {}

    /** Some choices, or all but them. */
    private record Choices(List<String> choices, boolean negated) implements Values {}

    /** What a clause is true for, if it can be compared with others. */
    static Optional<Extent> of(Condition condition) {
        return switch (condition) {
            case Condition.Compared one -> size(one.value()).map(size -> new Extent(
                one.subject() + unit(one.value()), line(one.comparison(), size), one.lasting()));
            case Condition.Between one -> size(one.low()).flatMap(low -> size(one.high())
                .map(high -> new Extent(one.subject() + units(one.low(), one.high()),
                    new Between(2 * low, 2 * high - (one.below() ? 1 : 0)), one.lasting())));
            case Condition.Chosen one -> Optional.of(new Extent(one.sign() + one.baseline(),
                new Choices(one.choices(), one.negated()), one.lasting()));
            case Condition.Trend one -> counted("trend " + one.subject() + one.rising() + one.stretch()
                + one.by().unit(), one.comparison(), one.by().millionths());
            case Condition.FromBaseline one -> counted("share " + one.sign() + one.above(), one.comparison(),
                one.millionthsOfOne());
            case Condition.GradeIs one -> counted("grade " + one.term(), one.comparison(), one.grade());
            case Condition.WorstGrade one -> counted("worst grade", one.comparison(), one.grade());
            case Condition.CriteriaCount one -> counted("criteria " + one.table(), one.comparison(),
                one.count());
            case Condition.Count one -> counted("count " + one.cycles() + one.fate() + one.inARow(),
                one.comparison(), one.count());
            case Condition.AgeIs one -> counted("age " + one.age().days(), one.comparison(),
                one.age().months());
            case Condition.Says _, Condition.AllOf _, Condition.AnyOf _, Condition.NoneOf _ ->
                Optional.empty();
        };
    }

    private static Optional<Extent> counted(String about, Comparison comparison, long size) {
        return Optional.of(new Extent(about, line(comparison, size), Lasting.NOT));
    }

    private static Between line(Comparison comparison, long size) {
        return switch (comparison) {
            case BELOW -> new Between(-OPEN, 2 * size - 1);
            case AT_MOST -> new Between(-OPEN, 2 * size);
            case EXACTLY -> new Between(2 * size, 2 * size);
            case AT_LEAST -> new Between(2 * size, OPEN);
            case ABOVE -> new Between(2 * size + 1, OPEN);
        };
    }

    private static Optional<Long> size(Reference reference) {
        return switch (reference) {
            case Condition.Fixed(var value) -> Optional.of(value.millionths());
            case Condition.PerKilogram(Measure value) -> Optional.of(value.millionths());
            case Condition.TimesBaseline(long millionths) -> Optional.of(millionths);
            case Condition.TimesUpperNormal(long millionths) -> Optional.of(millionths);
            case Condition.OfSign _ -> Optional.empty();
        };
    }

    private static String unit(Reference reference) {
        return switch (reference) {
            case Condition.Fixed(var value) -> " in " + value.unit();
            case Condition.PerKilogram(Measure value) -> " in " + value.unit() + "/kg";
            case Condition.TimesBaseline _ -> " of baseline";
            case Condition.TimesUpperNormal _ -> " of upper normal";
            case Condition.OfSign(var sign, _) -> " of " + sign;
        };
    }

    private static String units(Reference low, Reference high) {
        return unit(low).equals(unit(high)) ? unit(low) : unit(low) + unit(high);
    }

    Breadth to(Extent now) {
        if (!about.equals(now.about)) {
            return Breadth.UNKNOWN;
        }
        boolean grows = contains(now.values, values) && isShorter(now.lasting, lasting);
        boolean shrinks = contains(values, now.values) && isShorter(lasting, now.lasting);
        if (grows) {
            return shrinks ? Breadth.SAME : Breadth.WIDER;
        }
        return shrinks ? Breadth.NARROWER : Breadth.UNKNOWN;
    }

    private static boolean contains(Values large, Values small) {
        return switch (large) {
            case Between outer -> small instanceof Between inner
                && outer.from <= inner.from && outer.to >= inner.to;
            case Choices all -> small instanceof Choices some && contains(all, some);
        };
    }

    private static boolean contains(Choices large, Choices small) {
        if (large.negated) {
            return small.negated ? small.choices.containsAll(large.choices)
                : large.choices.stream().noneMatch(small.choices::contains);
        }
        return !small.negated && large.choices.containsAll(small.choices);
    }

    /** Whether the one need last no longer than the other. */
    private static boolean isShorter(Lasting one, Lasting other) {
        int compared = one.time().map(time -> time.toMillis()).orElse(0L)
            .compareTo(other.time().map(time -> time.toMillis()).orElse(0L));
        return compared < 0 || compared == 0 && (!one.more() || other.more());
    }
}
