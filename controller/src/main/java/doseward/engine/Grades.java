package doseward.engine;

import doseward.protocol.Condition;
import doseward.protocol.Sign;
import doseward.protocol.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Grades of adverse events. A worked-out grade is the highest whose condition is true; one that is not known
 * may be. The worst grade is that of any term at any reading since the amount was last changed.
 */
final class Grades {
    private final BiFunction<Sight, Condition, Working> judge;

    Grades(BiFunction<Sight, Condition, Working> judge) {
        this.judge = judge;
    }

    /** A grade as far as it is known, and what it went by. */
    private record Graded(Range range, List<Evidence> evidence) {}

    List<Evidence> grade(Sight sight, Condition.GradeIs clause) {
        Graded graded = of(sight, clause.term());
        List<Evidence> all = new ArrayList<>(graded.evidence());
        all.addFirst(said(clause.text(), graded.range().is(clause.comparison(), clause.grade()),
            clause.term() + " is grade " + graded.range()));
        return all;
    }

    List<Evidence> worst(Sight sight, Condition.WorstGrade clause) {
        Range worst = Range.exactly(0);
        List<Evidence> all = new ArrayList<>();
        for (Sign sign : sight.plan().signs()) {
            if (sign instanceof Sign.Grade grade) {
                Graded graded = worst(sight, grade);
                worst = worst.max(graded.range());
                boolean tells = graded.range().possible() > 0;
                graded.evidence().stream().filter(_ -> tells).forEach(all::add);
            }
        }
        all.addFirst(said(clause.text(), worst.is(clause.comparison(), clause.grade()),
            "the worst is grade " + worst));
        return all;
    }

    private static Evidence said(String clause, Truth truth, String words) {
        return new Evidence(clause, truth, List.of(), Optional.of(words), Optional.empty(),
            Optional.empty());
    }

    private Graded of(Sight sight, String term) {
        return sight.plan().sign(term).map(sign -> sign instanceof Sign.Grade grade
            ? of(sight, grade) : unknown(term, term + " has no grades"))
            .orElseGet(() -> unknown(term, term + " is no sign of this protocol"));
    }

    private Graded of(Sight sight, Sign.Grade sign) {
        return switch (sign.grading()) {
            case Sign.Grading.ByPerson _ -> byPerson(sight, sign.name());
            case Sign.Grading.WorkedOut(var rules) -> workedOut(sight, rules);
        };
    }

    private static Graded byPerson(Sight sight, String term) {
        return switch (sight.latest(term)) {
            case Sight.Seen.Read(var reading) -> read(reading);
            case Sight.Seen.Silent _ -> new Graded(Range.exactly(0), List.of());
            case Sight.Seen.Unknown(var why) -> unknown(term, why);
        };
    }

    private static Graded read(Reading reading) {
        if (!(reading.value() instanceof Value.Graded(int grade))) {
            throw new IllegalStateException(reading.sign() + " is recorded as a grade");
        }
        return new Graded(Range.exactly(grade), List.of(new Evidence(reading.sign(), Truth.TRUE,
            List.of(reading), Optional.empty(), Optional.empty(), Optional.empty())));
    }

    private static Graded unknown(String term, String why) {
        return new Graded(new Range(0, Value.WORST_GRADE), List.of(Evidence.unknown(term, why)));
    }

    private Graded workedOut(Sight sight, List<Sign.GradeRule> rules) {
        int sure = 0;
        int possible = 0;
        List<Evidence> evidence = new ArrayList<>();
        for (Sign.GradeRule rule : rules) {
            Working working = judge.apply(sight, rule.when());
            if (working.truth() == Truth.TRUE) {
                sure = Math.max(sure, rule.grade());
            }
            if (working.truth() != Truth.FALSE) {
                possible = Math.max(possible, rule.grade());
                evidence.addAll(working.evidence());
            }
        }
        return new Graded(new Range(sure, Math.max(sure, possible)), evidence);
    }

    /** Over every reading since the last change; before it the amount was another. */
    private Graded worst(Sight sight, Sign.Grade sign) {
        Optional<Instant> changed = sight.begins(Condition.Event.THE_LAST_CHANGE);
        List<Instant> moments = looked(sight, sign).flatMap(chart -> chart.to(sight.moment()).stream())
            .map(Reading::taken).filter(taken -> changed.isEmpty() || taken.isAfter(changed.get()))
            .distinct().sorted().toList();
        if (moments.isEmpty()) {
            return isSilent(sight, sign) ? new Graded(Range.exactly(0), List.of())
                : unknown(sign.name(), "nothing was recorded of it since " + changed.map(Instant::toString)
                    .orElse("the course began"));
        }
        Graded worst = of(sight, sign);
        for (Instant moment : moments) {
            Graded then = of(sight.at(moment), sign);
            worst = new Graded(worst.range().max(then.range()),
                then.range().sure() > worst.range().sure() ? then.evidence() : worst.evidence());
        }
        return worst;
    }

    /** The rules by which the grade of the sign is worked out; none for one that a person records. */
    static Stream<Sign.GradeRule> rules(Sign sign) {
        return sign instanceof Sign.Grade(_, Sign.Grading.WorkedOut(var rules), _) ? rules.stream()
            : Stream.empty();
    }

    private static boolean isSilent(Sight sight, Sign.Grade sign) {
        return looked(sight, sign).allMatch(chart -> sight.freshness().isReported(chart.sign()));
    }

    private static Stream<Chart> looked(Sight sight, Sign.Grade sign) {
        Stream<String> signs = switch (sign.grading()) {
            case Sign.Grading.ByPerson _ -> Stream.of(sign.name());
            case Sign.Grading.WorkedOut(var rules) -> rules.stream()
                .flatMap(rule -> Clauses.within(rule.when()).stream())
                .flatMap(clause -> Clauses.signs(clause).stream()).distinct();
        };
        return signs.flatMap(name -> sight.chart(name).stream());
    }
}
