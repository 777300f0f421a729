package doseward.protocol;

import doseward.protocol.Condition.Lasting;
import doseward.protocol.Condition.Reference;
import doseward.protocol.Condition.Stretch;
import doseward.protocol.Condition.Subject;
import doseward.quantity.Measure;
import doseward.quantity.Numbers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Conditions as a file says them. */
final class Sentences {
    private static final long ONE = 1_000_000;

    private Sentences() {}

    static String of(Condition condition) {
        return switch (condition) {
            case Condition.Compared(var subject, var comparison, var value, var lasting) ->
                subject(subject) + " " + comparison.words() + " " + reference(value) + lasting(lasting);
            case Condition.Between(var subject, var low, var high, var below, var lasting) ->
                subject(subject) + " from " + low(low, high, below) + " to " + (below ? "below " : "")
                    + reference(high) + lasting(lasting);
            case Condition.Chosen chosen -> (chosen.baseline() ? "baseline " : "") + chosen.sign()
                + (chosen.negated() ? " is not " : " is ") + listed(chosen.choices())
                + lasting(chosen.lasting());
            case Condition.Trend trend -> trend(trend);
            case Condition.FromBaseline share -> share.sign() + " " + than(share.comparison()) + " "
                + Numbers.decimal(share.millionthsOfOne(), 4) + " % " + (share.above() ? "above" : "below")
                + " baseline";
            case Condition.GradeIs(var term, var comparison, var grade) ->
                term + " grade " + comparison.words() + " " + grade;
            case Condition.WorstGrade(var comparison, var grade) ->
                "worst grade since the last change " + comparison.words() + " " + grade;
            case Condition.CriteriaCount count -> criteria(count);
            case Condition.Count count -> (count.cycles() ? "cycles " : "doses ") + words(count.fate())
                + (count.inARow() ? " in a row " : " ") + count.comparison().words() + " " + count.count();
            case Condition.Says(var role, var words) -> role + " says " + words;
            case Condition.AgeIs(var comparison, var age) -> "age " + comparison.words() + " " + age;
            case Condition.AllOf(var parts) -> joined(parts, " and ");
            case Condition.AnyOf(var parts) -> joined(parts, " or ");
            case Condition.NoneOf(var parts) -> "none of (" + joined(parts, " or ") + ")";
        };
    }

    private static String criteria(Condition.CriteriaCount count) {
        return count.comparison() == Comparison.EXACTLY && count.count() == 0
            ? "no " + count.table() + " criteria"
            : count.table() + " criteria " + count.comparison().words() + " " + count.count();
    }

    private static String trend(Condition.Trend trend) {
        return subject(trend.subject()) + (trend.rising() ? " rising by " : " falling by ")
            + than(trend.comparison()) + " " + trend.by() + " " + stretch(trend.stretch());
    }

    /** How much is compared so: {@code more than}, where a value would be {@code above}. */
    private static String than(Comparison comparison) {
        return switch (comparison) {
            case ABOVE -> "more than";
            case BELOW -> "less than";
            case AT_LEAST, AT_MOST, EXACTLY -> comparison.words();
        };
    }

    static String subject(Subject subject) {
        return switch (subject) {
            case Condition.Latest(var sign) -> sign;
            case Condition.Baseline(var sign) -> "baseline " + sign;
            case Condition.Windowed(var statistic, var sign, var stretch) ->
                words(statistic) + " " + sign + " " + stretch(stretch);
        };
    }

    private static String stretch(Stretch stretch) {
        return switch (stretch) {
            case Condition.Over(var time) -> "over " + time(time);
            case Condition.Since(var event) -> "since " + words(event);
        };
    }

    private static String reference(Reference reference) {
        return switch (reference) {
            case Condition.Fixed(var value) -> value.toString();
            case Condition.PerKilogram(Measure value) -> value + "/kg";
            case Condition.TimesBaseline(long factor) -> times(factor) + "baseline";
            case Condition.TimesUpperNormal(long factor) -> times(factor) + "upper normal";
            case Condition.OfSign(var sign, var baseline) -> (baseline ? "baseline " : "") + sign;
        };
    }

    /** The unit of both ends stands once, unless the high end does not count. */
    private static String low(Reference low, Reference high, boolean below) {
        return !below && low instanceof Condition.Fixed(var least)
            && high instanceof Condition.Fixed(var most)
            && least.unit().equals(most.unit()) ? Numbers.decimal(least.millionths(), 6) : reference(low);
    }

    private static String times(long millionths) {
        return millionths == ONE ? "" : Numbers.decimal(millionths, 6) + " times ";
    }

    private static String lasting(Lasting lasting) {
        return lasting.time().map(time -> (lasting.more() ? " for more than " : " for at least ")
            + time(time)).orElse("");
    }

    static String time(Duration time) {
        long minutes = time.toMinutes();
        if (minutes % 60 != 0 || minutes == 0) {
            return counted(minutes, "minute");
        }
        long hours = minutes / 60;
        return hours % 24 == 0 && hours > 72 ? counted(hours / 24, "day") : counted(hours, "hour");
    }

    private static String counted(long count, String unit) {
        return Numbers.grouped(count) + " " + unit + (count == 1 ? "" : "s");
    }

    private static String listed(List<String> choices) {
        int last = choices.size() - 1;
        return last == 0 ? choices.getFirst()
            : String.join(", ", choices.subList(0, last)) + " or " + choices.get(last);
    }

    private static String words(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String joined(List<Condition> parts, String word) {
        return parts.stream().map(Sentences::nested).collect(Collectors.joining(word));
    }

    private static String nested(Condition condition) {
        boolean group = condition instanceof Condition.AllOf || condition instanceof Condition.AnyOf;
        return group ? "(" + of(condition) + ")" : of(condition);
    }
}
