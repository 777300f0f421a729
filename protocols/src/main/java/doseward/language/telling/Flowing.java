package doseward.language.telling;

import doseward.protocol.Over;
import doseward.protocol.Schedule.EachDay;
import doseward.protocol.Schedule.Grid;
import doseward.protocol.Schedule.InARow;
import doseward.protocol.Schedule.Item;
import doseward.protocol.Schedule.Pattern;
import doseward.protocol.Schedule.Segment;
import doseward.protocol.Schedule.Step;
import java.util.List;
import java.util.stream.Collectors;

/** Says how doses lie in their days, and how each flows. */
public final class Flowing {
    private Flowing() {}

    static String of(Item item) {
        return pattern(item.pattern())
            + item.atMost().map(most -> ", at most " + Say.counted(most, "dose") + " in one cycle").orElse("")
            + item.over().map(over -> ", each over " + over).orElse("") + profile(item);
    }

    /** {@code a dose every 8 hours from the first start on}. */
    public static String pattern(Pattern pattern) {
        return switch (pattern) {
            case Grid(var every, var atMost) when every.equals(atMost) ->
                "a dose every " + Say.time(every) + " from the first start on";
            case Grid(var every, var atMost) -> "a dose due " + Say.time(every)
                + " after the start of the one before, and skipped once " + Say.time(atMost) + " have passed";
            case EachDay(var times, var at) when at.isEmpty() -> times == 1
                ? "1 time each day, at the hour the day begins"
                : times + " times each day, at even distances from the hour the day begins";
            case EachDay(var times, var at) -> Say.counted(times, "time") + " each day, at "
                + Say.list(at.stream().map(Object::toString).toList()) + " by the clock of the ward";
            case InARow(var steps) -> "one straight after the other from the start of the first day: "
                + steps(steps);
        };
    }

    private static String steps(List<Step> steps) {
        return steps.stream().map(step -> step.amount() + " over " + Over.of(step.over()) + ", "
            + Say.counted(step.times(), "time")).collect(Collectors.joining("; then "));
    }

    private static String profile(Item item) {
        return item.profile().isEmpty() ? item.over().isPresent() ? ", at an even rate" : ""
            : ", at " + profile(item.profile());
    }

    /** {@code 1 mL/h for 30 minutes, then 2 mL/h for the rest}. */
    public static String profile(List<Segment> profile) {
        return profile.stream().map(segment -> segment.pace() + " for "
            + segment.time().map(Say::time).orElse("the rest")).collect(Collectors.joining(", then "));
    }
}
