package doseward.engine;

import doseward.protocol.Checklist;
import doseward.protocol.Condition;
import doseward.protocol.Order;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges conditions by what can be known at a moment; what is not known is neither true nor false. */
final class Judge {
    private static final Grades GRADES =
        new Grades((other, condition) -> new Judge(other).judge(condition));

    private final Sight sight;

    private Judge(Sight sight) {
        this.sight = sight;
    }

    /** For rules of the order in the cycle, as a dose may begin. */
    static Judge beforeDose(Course course, Order order, int cycle, Instant now) {
        return of(course, order, cycle, new Freshness.BeforeDose(order.checklist()), now);
    }

    /** For rules of the order in the cycle: while a dose of it runs, by what is recorded then. */
    static Judge of(Course course, Order order, int cycle, Instant now) {
        return of(course, order, cycle, isRunning(course, order)
            ? new Freshness.InFlight(order.checklist()) : new Freshness.BeforeDose(order.checklist()), now);
    }

    private static boolean isRunning(Course course, Order order) {
        if (!course.isAnyOpen()) {
            return false;
        }
        for (Dose dose : course.doses()) {
            if (dose.isOpen() && dose.planned().order().equals(order.name())) {
                return true;
            }
        }
        return false;
    }

    private static Judge of(Course course, Order order, int cycle, Freshness freshness, Instant now) {
        return new Judge(new Sight(course, Optional.of(order), cycle, freshness, Optional.empty(), now));
    }

    /**
     * A gate of an order ({@code only-if}): signs of its checklist must be fresh, others count once they are
     * recorded.
     */
    static Working gate(Course course, Order order, int cycle, Condition condition, Instant now) {
        return of(course, order, cycle, new Freshness.AtOrder(order.checklist()), now).judge(condition);
    }

    /** A gate before a cycle, of the course or of a stage: what was recorded or said since it was asked. */
    static Working gate(Course course, int cycle, Condition condition, Instant asked, Instant now) {
        return new Judge(new Sight(course, Optional.empty(), cycle, new Freshness.Since(asked),
            Optional.empty(), now)).judge(condition);
    }

    /** Facts and answers about the patient before the course; they may be so old. */
    static Working eligibility(Course course, Condition condition, Duration askedWithin, Instant now) {
        return new Judge(new Sight(course, Optional.empty(), 1, new Freshness.Within(askedWithin),
            Optional.empty(), now)).judge(condition);
    }

    /** The same, for a rule whose hold stands since then. */
    Judge heldSince(Optional<Instant> since) {
        return new Judge(sight.heldSince(since));
    }

    /** What is known of the condition, and what that rests on. */
    Working judge(Condition condition) {
        List<Evidence> evidence = new ArrayList<>();
        Truth truth = truth(condition, evidence);
        return new Working(truth, evidence);
    }

    /** The same, where it is true; else nothing, and nothing of why not is put into words. */
    Optional<Working> whereTrue(Condition condition) {
        return truth(condition) == Truth.TRUE ? Optional.of(judge(condition)) : Optional.empty();
    }

    /** What is known of the condition, for whoever does not ask why. */
    Truth truth(Condition condition) {
        Judge silent = sight.inWords() ? new Judge(sight.withoutWords()) : this;
        return silent.truth(condition, new ArrayList<>());
    }

    private Truth truth(Condition condition, List<Evidence> evidence) {
        return switch (condition) {
            case Condition.AllOf(var parts) -> all(parts, evidence);
            case Condition.AnyOf(var parts) -> any(parts, evidence);
            case Condition.NoneOf(var parts) -> any(parts, evidence).not();
            case Condition.Compared clause -> note(evidence, Lastings.judged(sight, clause,
                clause.lasting(), then -> Comparing.compared(then, clause)));
            case Condition.Between clause -> note(evidence, Lastings.judged(sight, clause,
                clause.lasting(), then -> Comparing.between(then, clause)));
            case Condition.Chosen clause -> note(evidence, Lastings.judged(sight, clause,
                clause.lasting(), then -> Choosing.chosen(then, clause)));
            case Condition.Trend clause -> note(evidence, Trends.trend(sight, clause));
            case Condition.FromBaseline clause -> note(evidence, Comparing.fromBaseline(sight, clause));
            case Condition.GradeIs clause -> note(evidence, GRADES.grade(sight, clause));
            case Condition.WorstGrade clause -> note(evidence, GRADES.worst(sight, clause));
            case Condition.CriteriaCount clause ->
                note(evidence, Counts.criteria(sight, clause, this::judge));
            case Condition.Count clause -> note(evidence, Counts.counted(sight, clause));
            case Condition.Says clause -> note(evidence, Facts.said(sight, clause));
            case Condition.AgeIs clause -> note(evidence, Facts.age(sight, clause));
        };
    }

    private Truth all(List<Condition> parts, List<Evidence> evidence) {
        Truth truth = Truth.TRUE;
        for (Condition part : parts) {
            truth = truth.and(truth(part, evidence));
            if (truth == Truth.FALSE && !sight.inWords()) {
                return truth; // Where nobody asks why, the others need not be looked at.
            }
        }
        return truth;
    }

    private Truth any(List<Condition> parts, List<Evidence> evidence) {
        Truth truth = Truth.FALSE;
        for (Condition part : parts) {
            truth = truth.or(truth(part, evidence));
            if (truth == Truth.TRUE && !sight.inWords()) {
                return truth;
            }
        }
        return truth;
    }

    private static Truth note(List<Evidence> all, Evidence evidence) {
        all.add(evidence);
        return evidence.truth();
    }

    /** The first says how the clause came out; the others, what that rests on. */
    private static Truth note(List<Evidence> all, List<Evidence> evidence) {
        all.addAll(evidence);
        return evidence.getFirst().truth();
    }

    /** The latest reading of the sign, if it counts. */
    Optional<Reading> fresh(String sign) {
        return sight.withoutWords().latest(sign) instanceof Sight.Seen.Read(var reading)
            ? Optional.of(reading) : Optional.empty();
    }

    /** What must be known before a dose and is not: signs of the checklist, and baselines. */
    List<String> missing(Order order) {
        Stream<String> signs = order.checklist().record().stream().map(Checklist.Required::sign)
            .filter(sign -> fresh(sign).isEmpty());
        Stream<String> baselines = sight.plan().protocol().patient().baseline().stream()
            .filter(sign -> sight.baseline(sign).isEmpty()).map(sign -> "baseline " + sign);
        return Stream.concat(signs, baselines).toList();
    }

    /**
     * What must be known while a dose runs and is not. A sign that is not asked before the dose may be
     * recorded for the first time as long after the dose began.
     */
    List<String> missingInFlight(Order order, Instant started) {
        Checklist checklist = order.checklist();
        return checklist.whileRunning().stream().map(Checklist.Required::sign)
            .filter(sign -> fresh(sign).isEmpty())
            .filter(sign -> checklist.within(sign).isPresent() || Duration.between(started, sight.moment())
                .compareTo(checklist.withinWhileRunning(sign).orElseThrow()) > 0).toList();
    }

    /** The next moment at which the clause may become true by time alone. */
    Optional<Instant> next(Condition condition) {
        return switch (condition) {
            case Condition.Compared clause -> Lastings.next(sight, clause, clause.lasting(),
                then -> Comparing.compared(then, clause));
            case Condition.Between clause -> Lastings.next(sight, clause, clause.lasting(),
                then -> Comparing.between(then, clause));
            case Condition.Chosen clause -> Lastings.next(sight, clause, clause.lasting(),
                then -> Choosing.chosen(then, clause));
            case Condition.Trend _, Condition.FromBaseline _, Condition.GradeIs _, Condition.WorstGrade _,
                Condition.CriteriaCount _, Condition.Count _, Condition.Says _, Condition.AgeIs _,
                Condition.AllOf _, Condition.AnyOf _, Condition.NoneOf _ -> Optional.empty();
        };
    }
}
