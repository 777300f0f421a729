package doseward.engine;

import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Condition.Reference;
import doseward.protocol.Condition.Subject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.BiFunction;

/** Clauses that compare a value with one or two others. */
final class Comparing {
    private static final long ONE = 1_000_000;

    private Comparing() {}

    static Evidence compared(Sight sight, Condition.Compared clause) {
        return judged(sight, clause, clause.subject(), List.of(clause.value()),
            (value, lines) -> value.is(clause.comparison(), lines.getFirst()));
    }

    static Evidence between(Sight sight, Condition.Between clause) {
        Comparison end = clause.below() ? Comparison.BELOW : Comparison.AT_MOST;
        return judged(sight, clause, clause.subject(), List.of(clause.low(), clause.high()),
            (value, lines) -> value.is(Comparison.AT_LEAST, lines.getFirst())
                .and(value.is(end, lines.getLast())));
    }

    /** More than 15 % below baseline means under 85 % of it; so what is below compares the other way. */
    static Evidence fromBaseline(Sight sight, Condition.FromBaseline clause) {
        long share = clause.millionthsOfOne();
        long factor = clause.above() ? Math.addExact(ONE, share) : Math.subtractExact(ONE, share);
        Comparison comparison = clause.above() ? clause.comparison() : mirrored(clause.comparison());
        return judged(sight, clause, new Condition.Latest(clause.sign()),
            List.of(new Condition.TimesBaseline(factor)),
            (value, lines) -> value.is(comparison, lines.getFirst()));
    }

    private static Comparison mirrored(Comparison comparison) {
        return switch (comparison) {
            case BELOW -> Comparison.ABOVE;
            case AT_MOST -> Comparison.AT_LEAST;
            case EXACTLY -> Comparison.EXACTLY;
            case AT_LEAST -> Comparison.AT_MOST;
            case ABOVE -> Comparison.BELOW;
        };
    }

    private static Evidence judged(Sight sight, Condition judged, Subject subject,
            List<Reference> references, BiFunction<Extent, List<Figure>, Truth> meets) {
        String clause = sight.words(judged::text);
        Stretches.View view = Values.subject(sight, subject);
        List<Values.Line> lines = new ArrayList<>(references.size());
        List<Reading> readings = view.readings();
        Optional<String> why = view.why();
        for (Reference reference : references) {
            Values.Line line = Values.line(sight, reference, subject);
            lines.add(line);
            readings = Values.together(readings, line.readings());
            why = why.or(line::why);
        }
        why = why.or(() -> otherUnits(view, lines));
        if (why.isPresent()) {
            return new Evidence(clause, Truth.UNKNOWN, readings, Optional.empty(), view.window(), why);
        }
        Extent value = view.value().orElseThrow();
        Truth truth = meets.apply(value, lines.stream().map(line -> line.figure().orElseThrow()).toList());
        boolean gap = truth == Truth.FALSE && !view.isCovered();
        Truth known = gap ? Truth.UNKNOWN : truth;
        return new Evidence(clause, known, readings,
            sight.inWords() ? said(subject, value, lines) : Optional.empty(), view.window(),
            known == Truth.UNKNOWN ? Optional.of(view.isCovered()
                ? "it may be either" : "readings do not cover all of that time") : Optional.empty());
    }

    /** The reader of files compares nothing with another unit; if it did, nothing is known. */
    private static Optional<String> otherUnits(Stretches.View view, List<Values.Line> lines) {
        SequencedSet<String> units = new LinkedHashSet<>();
        view.value().ifPresent(value -> {
            value.low().map(Figure::unit).ifPresent(units::add);
            value.high().map(Figure::unit).ifPresent(units::add);
        });
        for (Values.Line line : lines) {
            line.figure().map(Figure::unit).ifPresent(units::add);
        }
        return units.size() > 1 ? Optional.of("it would compare " + String.join(" with ", units))
            : Optional.empty();
    }

    private static Optional<String> said(Subject subject, Extent value, List<Values.Line> lines) {
        List<String> parts = new ArrayList<>();
        if (subject instanceof Condition.Windowed windowed) {
            parts.add(Stretches.words(windowed.statistic(), windowed.sign()) + " was " + value);
        }
        for (Values.Line line : lines) {
            line.words().ifPresent(words -> parts.add("compared with " + words));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }
}
