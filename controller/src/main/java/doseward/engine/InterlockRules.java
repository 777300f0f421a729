package doseward.engine;

import doseward.protocol.Checklist;
import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Criteria;
import doseward.protocol.HoldRule;
import doseward.protocol.Order;
import doseward.protocol.PatientNeeds;
import doseward.protocol.StopRule;
import doseward.protocol.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The interlock's own opinion on rules: which of them surely stand against a dose. It understands only what
 * a latest reading says by itself: plain numbers, ranges, choices, shares of a baseline, tables of such, and
 * how many doses were held. It does not look at windows, at what lasts, at rises and falls, at grades, at
 * multiples and other signs, at changes, or at what is unknown but for signs and baselines that a dose needs.
 */
final class InterlockRules {
    private static final BigDecimal ONE = BigDecimal.valueOf(1_000_000);

    private final Course course;
    private final Order order;
    private final Dose dose;
    private final Duration asked;
    private final Instant now;

    private InterlockRules(Course course, Dose dose, Duration asked, Instant now) {
        this.course = course;
        this.order = course.plan().orderOf(dose.planned());
        this.dose = dose;
        this.asked = asked;
        this.now = now;
    }

    static Optional<String> objection(Course before, Dose dose, Instant now) {
        InterlockRules rules = new InterlockRules(before, dose, Duration.ZERO, now);
        return rules.question().or(rules::missing).or(rules::stop).or(rules::hold)
            .or(() -> refusal(before, dose, now));
    }

    private Optional<String> question() {
        for (RuleQuestion question : course.decisions().questions()) {
            boolean mine = switch (question.reach()) {
                case COURSE -> true;
                case CYCLE -> question.cycle() == dose.planned().cycle();
                case ORDER -> question.order().equals(order.name());
                case ORDER_FOR_THIS_CYCLE -> question.order().equals(order.name())
                    && question.cycle() == dose.planned().cycle();
            };
            if (mine && question.state() == RuleQuestion.State.OPEN) {
                return Optional.of("question " + question.number() + " is not answered");
            }
        }
        return Optional.empty();
    }

    /** Signs that are also watched while it runs must be as fresh as that; baselines must be there. */
    private Optional<String> missing() {
        for (Checklist.Required watched : order.checklist().whileRunning()) {
            boolean both = order.checklist().record().stream().map(Checklist.Required::sign).toList()
                .contains(watched.sign());
            Duration longest = watched.within().plus(order.checklist().grace());
            if (both && youngest(watched.sign()).filter(age -> age.compareTo(longest) <= 0).isEmpty()) {
                return Optional.of(watched.sign() + " is not recorded lately enough for a running dose");
            }
        }
        return course.plan().protocol().patient().baseline().stream()
            .filter(sign -> course.charts().baselines().stream()
                .noneMatch(reading -> reading.sign().equals(sign))).findFirst()
            .map(sign -> "there is no baseline of " + sign);
    }

    private Optional<Duration> youngest(String sign) {
        return course.readings().stream().filter(reading -> reading.sign().equals(sign)).findAny()
            .map(reading -> Duration.between(reading.taken(), now));
    }

    private Optional<String> stop() {
        for (int index = 0; index < order.stops().size(); index++) {
            StopRule rule = order.stops().get(index);
            int place = index;
            boolean spared = course.decisions().questions().stream().anyMatch(question ->
                question.state() == RuleQuestion.State.SPARED && question.rule() == place
                    && question.order().equals(order.name()));
            if (!spared && is(rule.when(), true)) {
                return Optional.of("a stop is met: " + rule.text());
            }
        }
        return Optional.empty();
    }

    private Optional<String> hold() {
        long over = course.doses().stream().filter(other -> other.planned().order().equals(order.name())
            && other.planned().cycle() == dose.planned().cycle() && other.number() < dose.number()
            && other.phase() instanceof Phase.Settled).count();
        for (int place = 0; place < order.holds().size(); place++) {
            HoldRule rule = order.holds().get(place);
            boolean looked = rule.notBeforeDose().map(first -> over + 1 >= first).orElse(true);
            if (looked && is(rule.when(), true) && !overridden(place)) {
                return Optional.of("a hold is met: " + rule.text());
            }
        }
        return Optional.empty();
    }

    private boolean overridden(int place) {
        return course.holds().stream().anyMatch(hold ->
            hold.source().equals(new Hold.Source.ByRule(order.name(), place))
                && Interlock.overridden(course, dose, hold));
    }

    private static Optional<String> refusal(Course before, Dose dose, Instant now) {
        PatientNeeds needs = before.plan().protocol().patient();
        boolean begun = before.doses().stream().anyMatch(other -> other.flowSeen().isPresent());
        InterlockRules rules = new InterlockRules(before, dose, needs.askedWithin().orElse(Duration.ZERO),
            now);
        return begun ? Optional.empty() : needs.refuse().stream()
            .filter(refusal -> rules.is(refusal.when(), true)).findFirst()
            .map(refusal -> "the patient is refused: " + refusal.because());
    }

    /** Whether it is surely so, or surely not so; what is not understood is neither. */
    private boolean is(Condition condition, boolean so) {
        return switch (condition) {
            case Condition.AllOf(var parts) -> so ? parts.stream().allMatch(part -> is(part, true))
                : parts.stream().anyMatch(part -> is(part, false));
            case Condition.AnyOf(var parts) -> so ? parts.stream().anyMatch(part -> is(part, true))
                : parts.stream().allMatch(part -> is(part, false));
            case Condition.NoneOf(var parts) -> is(new Condition.AnyOf(parts), !so);
            case Condition.Compared(Condition.Latest(var sign), var comparison,
                Condition.Fixed(var line), var lasting) when lasting.time().isEmpty() ->
                number(sign).filter(value -> holds(comparison, value,
                    BigDecimal.valueOf(line.millionths())) == so).isPresent();
            case Condition.Between(Condition.Latest(var sign), Condition.Fixed(var low),
                Condition.Fixed(var high), var below, var lasting) when lasting.time().isEmpty() ->
                number(sign).filter(value -> (value.compareTo(BigDecimal.valueOf(low.millionths())) >= 0
                    && value.compareTo(BigDecimal.valueOf(high.millionths())) < (below ? 0 : 1)) == so)
                    .isPresent();
            case Condition.Chosen chosen when chosen.lasting().time().isEmpty() && !chosen.baseline() ->
                choices(chosen.sign()).filter(all -> (all.stream().anyMatch(chosen.choices()::contains)
                    != chosen.negated()) == so).isPresent();
            case Condition.FromBaseline share -> share(share, so);
            case Condition.CriteriaCount count -> criteria(count, so);
            case Condition.Count count when count.fate() == Condition.Fate.HELD && !count.cycles()
                && !count.inARow() -> holds(count.comparison(), BigDecimal.valueOf(heldDoses()),
                    BigDecimal.valueOf(count.count())) == so;
            case Condition.Compared _, Condition.Between _, Condition.Chosen _, Condition.Trend _,
                Condition.GradeIs _, Condition.WorstGrade _, Condition.Count _, Condition.Says _,
                Condition.AgeIs _ -> false;
        };
    }

    private static boolean holds(Comparison comparison, BigDecimal value, BigDecimal line) {
        int compared = value.compareTo(line);
        return comparison == Comparison.BELOW && compared < 0
            || comparison == Comparison.ABOVE && compared > 0
            || comparison == Comparison.AT_MOST && compared <= 0
            || comparison == Comparison.AT_LEAST && compared >= 0
            || comparison == Comparison.EXACTLY && compared == 0;
    }

    private boolean share(Condition.FromBaseline share, boolean so) {
        Optional<BigDecimal> base = course.charts().baselines().stream()
            .filter(reading -> reading.sign().equals(share.sign())).findAny().flatMap(InterlockRules::number);
        Optional<BigDecimal> value = number(share.sign());
        if (base.isEmpty() || value.isEmpty()) {
            return false;
        }
        BigDecimal away = share.above() ? value.get().subtract(base.get())
            : base.get().subtract(value.get());
        return holds(share.comparison(), away.multiply(ONE),
            base.get().multiply(BigDecimal.valueOf(share.millionthsOfOne()))) == so;
    }

    private boolean criteria(Condition.CriteriaCount count, boolean so) {
        List<Criteria.Criterion> all = new ArrayList<>();
        order.criteria().stream().filter(table -> table.table().equals(count.table()))
            .forEach(table -> all.addAll(table.criteria()));
        long least = all.stream().filter(one -> is(one.when(), true)).count();
        long most = all.stream().filter(one -> !is(one.when(), false)).count();
        for (long possible = least; possible <= most; possible++) {
            if (holds(count.comparison(), BigDecimal.valueOf(possible), BigDecimal.valueOf(count.count()))
                    != so) {
                return false;
            }
        }
        return true;
    }

    private long heldDoses() {
        return course.doses().stream().filter(other -> other.held()
            && other.planned().order().equals(order.name())
            && other.planned().cycle() == dose.planned().cycle()).count();
    }

    private Optional<BigDecimal> number(String sign) {
        return fresh(sign).flatMap(InterlockRules::number);
    }

    private static Optional<BigDecimal> number(Reading reading) {
        return reading.value() instanceof Value.Measured measured
            ? Optional.of(BigDecimal.valueOf(measured.measure().millionths())) : Optional.empty();
    }

    private Optional<List<String>> choices(String sign) {
        return fresh(sign).flatMap(reading -> switch (reading.value()) {
            case Value.Chosen one -> Optional.of(List.of(one.choice()));
            case Value.SeveralChosen several -> Optional.of(several.choices());
            case Value.Measured _, Value.Graded _, Value.Happened _ -> Optional.empty();
        });
    }

    /** A reading that is young enough to count, or of a sign that stays as reported. */
    private Optional<Reading> fresh(String sign) {
        Predicate<Reading> counts = reading -> {
            Duration age = Duration.between(reading.taken(), now);
            return asked.isPositive() ? age.compareTo(asked) <= 0
                : order.checklist().report().contains(sign) || order.checklist().record().stream()
                    .anyMatch(required -> required.sign().equals(sign)
                        && age.compareTo(required.within()) <= 0);
        };
        return course.readings().stream().filter(reading -> reading.sign().equals(sign)).filter(counts)
            .findAny();
    }
}
