package doseward.engine;

import doseward.plan.Plan;
import doseward.protocol.Condition;
import doseward.protocol.Condition.Lasting;
import doseward.protocol.Condition.Reference;
import doseward.protocol.Condition.Stretch;
import doseward.protocol.Condition.Subject;
import doseward.protocol.Sign;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;

/** How far back the rules of a plan can look at each sign. */
final class Lookback {
    /** As far as a stretch that begins with an event may go: to the beginning, whenever that was. */
    private static final Duration ALL = Duration.ofDays(1_000_000);

    private final Plan plan;
    private final SortedMap<String, Duration> back = new TreeMap<>();

    private Lookback(Plan plan) {
        this.plan = plan;
    }

    /** For each sign that some condition looks at, the farthest that any does. */
    static SortedMap<String, Duration> of(Plan plan) {
        Lookback lookback = new Lookback(plan);
        Clauses.of(plan.protocol()).forEach(lookback::clause);
        return lookback.back;
    }

    private void clause(Condition clause) {
        switch (clause) {
            case Condition.Compared(var subject, _, var value, var lasting) -> {
                subject(subject, time(lasting));
                reference(value, time(lasting));
            }
            case Condition.Between(var subject, var low, var high, _, var lasting) -> {
                subject(subject, time(lasting));
                reference(low, time(lasting));
                reference(high, time(lasting));
            }
            case Condition.Chosen chosen -> need(chosen.sign(), time(chosen.lasting()));
            case Condition.Trend trend -> subject(trend.subject(), time(trend.stretch()));
            case Condition.FromBaseline share -> need(share.sign(), Duration.ZERO);
            case Condition.GradeIs(var term, _, _) -> grade(term, Duration.ZERO);
            case Condition.WorstGrade _ -> plan.signs().stream().filter(Sign.Grade.class::isInstance)
                .forEach(sign -> grade(sign.name(), ALL));
            case Condition.CriteriaCount _, Condition.Count _, Condition.Says _, Condition.AgeIs _,
                Condition.AllOf _, Condition.AnyOf _, Condition.NoneOf _ -> { }
        }
    }

    private void subject(Subject subject, Duration besides) {
        switch (subject) {
            case Condition.Latest(var sign) -> need(sign, besides);
            case Condition.Baseline _ -> { }
            case Condition.Windowed(_, var sign, var stretch) -> need(sign, sum(time(stretch), besides));
        }
    }

    private void reference(Reference reference, Duration besides) {
        if (reference instanceof Condition.OfSign(var sign, var baseline) && !baseline) {
            need(sign, besides);
        }
    }

    /** A grade that is worked out looks at the signs it is worked out from. */
    private void grade(String term, Duration besides) {
        need(term, besides);
        for (Sign sign : plan.signs()) {
            if (sign.name().equals(term)
                    && sign instanceof Sign.Grade(_, Sign.Grading.WorkedOut(var rules), _)) {
                rules.stream().flatMap(rule -> Clauses.within(rule.when()).stream()).forEach(clause -> {
                    Clauses.signs(clause).forEach(looked -> need(looked, besides));
                    clause(clause);
                });
            }
        }
    }

    /** A correction may move the latest reading back, and what lasts may have begun a while before. */
    private void need(String sign, Duration time) {
        back.merge(sign, sum(time, Bounds.KEPT_BESIDES), (one, other) ->
            one.compareTo(other) >= 0 ? one : other);
    }

    private static Duration sum(Duration one, Duration other) {
        Duration sum = one.plus(other);
        return sum.compareTo(ALL) > 0 ? ALL : sum;
    }

    private static Duration time(Lasting lasting) {
        return lasting.time().orElse(Duration.ZERO);
    }

    private static Duration time(Stretch stretch) {
        return switch (stretch) {
            case Condition.Over(var time) -> time;
            case Condition.Since _ -> ALL;
        };
    }
}
