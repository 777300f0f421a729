package doseward.language.check;

import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Condition.Lasting;
import doseward.protocol.Condition.Reference;
import doseward.protocol.Condition.Subject;
import doseward.protocol.Sign;
import doseward.protocol.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A clause as values of one thing.
 *
 * @param what the thing, in the file's words: {@code systolic pressure}, {@code creatinine times baseline}
 * @param signs it hangs on; two different things of one sign hang together in ways that are not looked into
 * @param possible what it can be at all
 * @param exact whether the clause is true whenever the value is allowed; not where it must last
 */
record Fact(String what, List<String> signs, Allowed allowed, Allowed possible, boolean exact) {
    private static final long ONE = 1_000_000;
    private static final Allowed.Between COUNTED = new Allowed.Between(0, Long.MAX_VALUE);
    private static final Allowed.Among SAID = new Allowed.Among(List.of("yes", "no"));
    private static final Allowed.Among YES = new Allowed.Among(List.of("yes"));
    private static final int DAYS = 32; // more than a month has, so that ages keep their order

    /** What a single clause says. */
    static Fact of(Condition clause, List<Sign> signs) {
        return switch (clause) {
            case Condition.Compared(var subject, var comparison, var value, var lasting) -> measure(value)
                .map(measure -> Allowed.compared(comparison, measure))
                .map(allowed -> measured(subject, value, allowed, lasting, signs))
                .orElseGet(() -> opaque(clause));
            case Condition.Between between -> between(between, signs).orElseGet(() -> opaque(clause));
            case Condition.Chosen chosen -> chosen(chosen, signs);
            case Condition.FromBaseline share -> new Fact(share.sign() + " times baseline",
                List.of(share.sign()), Allowed.compared(turned(share), ONE
                    + (share.above() ? share.millionthsOfOne() : -share.millionthsOfOne())), COUNTED, true);
            case Condition.GradeIs(var term, var comparison, int grade) -> new Fact(term + " grade",
                List.of(term), Allowed.compared(comparison, grade), grades(), true);
            case Condition.WorstGrade(var comparison, int grade) -> new Fact("worst grade",
                List.of("worst grade"), Allowed.compared(comparison, grade), grades(), true);
            case Condition.CriteriaCount(var table, var comparison, int count) -> counted(table + " criteria",
                Allowed.compared(comparison, count));
            case Condition.Count count -> counted(words(count),
                Allowed.compared(count.comparison(), count.count()));
            case Condition.AgeIs(var comparison, var age) -> counted("age",
                Allowed.compared(comparison, age.months() * DAYS + age.days()));
            case Condition.Trend _, Condition.Says _, Condition.AllOf _, Condition.AnyOf _,
                Condition.NoneOf _ -> opaque(clause);
        };
    }

    private static String words(Condition.Count count) {
        return (count.cycles() ? "cycles " : "doses ") + count.fate().name().toLowerCase(Locale.ROOT)
            + (count.inARow() ? " in a row" : "");
    }

    private static Allowed.Between grades() {
        return new Allowed.Between(0, Value.WORST_GRADE);
    }

    private static Fact counted(String what, Allowed allowed) {
        return new Fact(what, List.of(what), allowed, COUNTED, true);
    }

    /** Of which nothing is known but whether it is true. */
    private static Fact opaque(Condition clause) {
        return new Fact(clause.text(), clause.signs(), YES, SAID, true);
    }

    /** Less below the baseline is more of it. */
    private static Comparison turned(Condition.FromBaseline share) {
        return share.above() ? share.comparison() : switch (share.comparison()) {
            case BELOW -> Comparison.ABOVE;
            case AT_MOST -> Comparison.AT_LEAST;
            case EXACTLY -> Comparison.EXACTLY;
            case AT_LEAST -> Comparison.AT_MOST;
            case ABOVE -> Comparison.BELOW;
        };
    }

    /** In millionths of the sign's unit or of the multiple; what is compared with a sign has none. */
    static Optional<Long> measure(Reference value) {
        return switch (value) {
            case Condition.Fixed(var measure) -> Optional.of(measure.millionths());
            case Condition.PerKilogram(var measure) -> Optional.of(measure.millionths());
            case Condition.TimesBaseline(long factor) -> Optional.of(factor);
            case Condition.TimesUpperNormal(long factor) -> Optional.of(factor);
            case Condition.OfSign _ -> Optional.empty();
        };
    }

    private static Optional<Fact> between(Condition.Between clause, List<Sign> signs) {
        boolean alike = clause.low().getClass() == clause.high().getClass();
        return measure(clause.low()).filter(_ -> alike).flatMap(low -> measure(clause.high())
            .map(high -> measured(clause.subject(), clause.low(),
                new Allowed.Between(low, clause.below() ? high - 1 : high), clause.lasting(), signs)));
    }

    private static Fact measured(Subject subject, Reference value, Allowed allowed, Lasting lasting,
            List<Sign> signs) {
        boolean plain = value instanceof Condition.Fixed && !isTotal(subject);
        return new Fact(what(subject, value), List.of(subject.sign()), allowed,
            plain ? plausible(subject.sign(), signs) : COUNTED, lasting.equals(Lasting.NOT));
    }

    /** What is looked at, and as what. */
    static String what(Subject subject, Reference value) {
        return subject.text() + switch (value) {
            case Condition.Fixed _, Condition.OfSign _ -> "";
            case Condition.PerKilogram _ -> " for each kilogram";
            case Condition.TimesBaseline _ -> " times baseline";
            case Condition.TimesUpperNormal _ -> " times upper normal";
        };
    }

    private static boolean isTotal(Subject subject) {
        return subject instanceof Condition.Windowed(var statistic, _, _)
            && statistic == Condition.Statistic.TOTAL;
    }

    private static Allowed plausible(String name, List<Sign> signs) {
        return signs.stream().filter(sign -> sign.name().equals(name))
            .filter(Sign.Measured.class::isInstance).map(Sign.Measured.class::cast).findFirst()
            .<Allowed>map(sign -> new Allowed.Between(sign.plausible().lowest().millionths(),
                sign.plausible().highest().millionths())).orElse(Allowed.ANY);
    }

    private static Fact chosen(Condition.Chosen clause, List<Sign> signs) {
        Optional<Sign> sign = signs.stream().filter(one -> one.name().equals(clause.sign())).findFirst();
        String what = (clause.baseline() ? "baseline " : "") + clause.sign();
        boolean exact = clause.lasting().equals(Lasting.NOT);
        if (sign.isPresent() && sign.orElseThrow() instanceof Sign.Several several) {
            List<List<String>> needed = clause.negated() ? List.of() : List.of(clause.choices());
            List<String> without = clause.negated() ? clause.choices() : List.of();
            return new Fact(what, List.of(clause.sign()), together(several, needed, without),
                together(several, List.of(), List.of()), exact);
        }
        List<String> all = sign.filter(Sign.Choice.class::isInstance).map(Sign.Choice.class::cast)
            .map(Sign.Choice::choices).orElse(clause.choices());
        return new Fact(what, List.of(clause.sign()), new Allowed.Among(all.stream()
            .filter(choice -> clause.choices().contains(choice) != clause.negated()).toList()),
            new Allowed.Among(all), exact);
    }

    private static Allowed together(Sign.Several sign, List<List<String>> needed, List<String> without) {
        return new Allowed.Together(sign.choices(), sign.alone(), needed, without);
    }

    /** The same thing, with all that the clause allows and can be. */
    Fact narrowed() {
        return new Fact(what, signs, allowed.and(possible), possible, exact);
    }

    Fact with(Allowed other) {
        return new Fact(what, signs, other, possible, exact);
    }

    boolean isImpossible() {
        return allowed.and(possible).isNothing();
    }

    /** Whether some values meet it and some do not. */
    boolean isOpen() {
        return !isImpossible() && !isCertain();
    }

    /** Whether every value that can be meets it. */
    boolean isCertain() {
        return exact && allowed.opposite(possible).isEmpty();
    }
}
