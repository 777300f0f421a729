package doseward.simulator.invariant;

import doseward.engine.Course;
import doseward.engine.Reading;
import doseward.protocol.Checklist;
import doseward.protocol.Condition;
import doseward.protocol.Value;
import doseward.quantity.Measure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a condition is met by the latest readings alone, reckoned apart from the engine: a number against a
 * number, a choice, and what is made of such. Of all else it says nothing, which is no.
 */
record PlainlyMet(Course course, Checklist checklist, Instant at) {

    boolean is(Condition condition) {
        return switch (condition) {
            case Condition.AnyOf(var parts) -> parts.stream().anyMatch(this::is);
            case Condition.AllOf(var parts) -> parts.stream().allMatch(this::is);
            case Condition.Compared compared -> compares(compared);
            case Condition.Chosen chosen -> isChosen(chosen);
            case Condition.NoneOf _, Condition.Between _, Condition.Trend _, Condition.FromBaseline _,
                Condition.GradeIs _, Condition.WorstGrade _, Condition.CriteriaCount _, Condition.Count _,
                Condition.Says _, Condition.AgeIs _ -> false;
        };
    }

    private boolean compares(Condition.Compared one) {
        return one.lasting().equals(Condition.Lasting.NOT)
            && one.subject() instanceof Condition.Latest(var sign)
            && one.value() instanceof Condition.Fixed(var line)
            && fresh(sign).filter(reading -> reading.value() instanceof Value.Measured(Measure measure)
                && measure.unit().equals(line.unit())
                && one.comparison().isMetBy(measure.compareTo(line))).isPresent();
    }

    private boolean isChosen(Condition.Chosen one) {
        return one.lasting().equals(Condition.Lasting.NOT) && !one.baseline() && !one.negated()
            && fresh(one.sign()).filter(reading -> choices(reading.value()).stream()
                .anyMatch(one.choices()::contains)).isPresent();
    }

    private static List<String> choices(Value value) {
        return switch (value) {
            case Value.Chosen(var choice) -> List.of(choice);
            case Value.SeveralChosen(var choices) -> choices;
            case Value.Measured _, Value.Graded _, Value.Happened _ -> List.of();
        };
    }

    /** What is reported stays so; what is recorded counts for the shorter of its times. */
    private Optional<Reading> fresh(String sign) {
        List<Duration> times = Stream.of(checklist.within(sign), checklist.withinWhileRunning(sign))
            .flatMap(Optional::stream).toList();
        return course.reading(sign).filter(reading -> checklist.report().contains(sign)
            || !times.isEmpty() && times.stream().noneMatch(time ->
                reading.taken().plus(time).isBefore(at)));
    }
}
