package doseward.language.difference;

import static doseward.language.difference.Tendency.LOOSER;
import static doseward.language.difference.Tendency.STRICTER;
import static doseward.language.difference.Tendency.UNDECIDED;

import doseward.protocol.ChangeRule;
import doseward.protocol.CourseShape.Gap;
import doseward.protocol.Dosage;
import doseward.protocol.DoseAmount;
import doseward.protocol.Ends;
import doseward.protocol.Order.WhenHeld;
import doseward.protocol.Over;
import doseward.protocol.Pace;
import doseward.protocol.Schedule.EachDay;
import doseward.protocol.Schedule.Grid;
import doseward.protocol.Schedule.InARow;
import doseward.protocol.Schedule.Item;
import doseward.protocol.Schedule.Numbered;
import doseward.protocol.Schedule.OnWeekdays;
import doseward.protocol.Schedule.Pattern;
import doseward.protocol.Schedule.Segment;
import doseward.protocol.Schedule.Step;
import doseward.protocol.Wait;
import java.util.List;
import java.util.stream.Stream;

/** Which of two amounts, paces, times or days lets more flow, or lets it flow sooner or faster. */
final class Grades {
    private Grades() {}

    static Grade amount(DoseAmount amount) {
        return new Grade.Sized(amount.amount().count(), kind(amount), LOOSER, LOOSER);
    }

    static Grade most(DoseAmount amount) {
        return new Grade.Sized(amount.amount().count(), kind(amount), LOOSER, STRICTER);
    }

    private static String kind(DoseAmount amount) {
        return amount.amount().kind() + amount.basis().words();
    }

    static Grade dosage(Dosage dosage) {
        return switch (dosage) {
            case Dosage.Exactly(var amount) -> amount(amount);
            case Dosage.Between(var lowest, var highest) -> new Grade.Sized(
                List.of(lowest.amount().count(), highest.amount().count()), "range of " + kind(highest),
                LOOSER, LOOSER);
            case Dosage.Levels levels -> new Grade.Sized(amounts(levels), "levels from " + levels.start()
                + levels.levels().stream().map(level -> level.name() + kind(level.amount())).toList(), LOOSER,
                LOOSER);
            case Dosage.AsSupplied(), Dosage.AsTheHospitalOrders(), Dosage.NoAmount() -> new Grade.Open();
        };
    }

    private static List<Long> amounts(Dosage.Levels levels) {
        return levels.levels().stream().map(level -> level.amount().amount().count()).toList();
    }

    static Grade over(Over over) {
        return new Grade.Sized(List.of(over.atLeast().toMillis(), over.atMost().toMillis()), "over", STRICTER,
            UNDECIDED);
    }

    static Grade pattern(Pattern pattern) {
        return switch (pattern) {
            case Grid(var every, var atMost) -> new Grade.Sized(List.of(every.toMillis(), atMost.toMillis()),
                "grid", STRICTER, UNDECIDED);
            case EachDay(var times, _) -> new Grade.Sized(times, "times a day", LOOSER, UNDECIDED);
            case InARow(var steps) -> new Grade.Sized(steps.stream().flatMap(Grades::sizes).toList(),
                "steps" + steps.stream().map(step -> kind(step.amount())).toList(), LOOSER, UNDECIDED);
        };
    }

    /** More of it, more often or in less time is more. */
    private static Stream<Long> sizes(Step step) {
        return Stream.of(step.amount().amount().count(), (long) step.times(), -step.over().toMillis());
    }

    static Grade profile(List<Segment> profile) {
        return new Grade.Sized(profile.stream().map(segment -> size(segment.pace())).toList(),
            "profile" + profile.stream().map(segment -> segment.time() + kind(segment.pace())).toList(),
            LOOSER, UNDECIDED);
    }

    static Grade rate(Pace pace) {
        return new Grade.Sized(size(pace), kind(pace), LOOSER, STRICTER);
    }

    private static long size(Pace pace) {
        return switch (pace) {
            case Pace.OfVolume(var rate) -> rate.microlitresPerHour();
            case Pace.OfDrug(var amount) -> amount.amount().count();
        };
    }

    private static String kind(Pace pace) {
        return switch (pace) {
            case Pace.OfVolume _ -> "mL/h";
            case Pace.OfDrug(var amount) -> kind(amount);
        };
    }

    static Grade days(Item item) {
        List<String> cycles = words(item.inCycles());
        return switch (item.days()) {
            case Numbered(var origin, var days, var weeks) -> new Grade.Among(
                List.of(words(days), words(weeks), cycles), "days of the " + origin, LOOSER, LOOSER);
            case OnWeekdays(var days, var weeks) -> new Grade.Among(
                List.of(words(days), words(weeks), cycles), "weekdays", LOOSER, LOOSER);
        };
    }

    private static List<String> words(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }

    /** A longer gap is stricter; one that may grow without end is a kind of its own. */
    static Grade gap(Gap gap) {
        return new Grade.Sized(Stream.concat(Stream.of(gap.atLeast()), gap.atMost().stream())
            .map(Wait::longest).map(time -> time.toMillis()).toList(),
            "gap from the " + (gap.fromEnd() ? "end" : "start"), STRICTER, UNDECIDED);
    }

    /** A skipped dose never flows; the others may. */
    static Grade whenHeld(WhenHeld held) {
        return new Grade.Sized(held == WhenHeld.SKIP ? 0 : 1, "when held", LOOSER, UNDECIDED);
    }

    static Grade ends(Ends ends) {
        return new Grade.Among(List.of(switch (ends) {
            case ORDER_FOR_THIS_CYCLE -> List.of("this order now");
            case ORDER -> List.of("this order now", "this order later");
            case CYCLE -> List.of("this order now", "others now");
            case COURSE -> List.of("this order now", "this order later", "others now", "others later");
        }), "ends", STRICTER, STRICTER);
    }

    /** Which way the amount goes once a change is made. */
    static Tendency wayOf(ChangeRule.To to) {
        return switch (to) {
            case ChangeRule.AnAmount _ -> UNDECIDED;
            case ChangeRule.Percent(var hundredths) when hundredths == 100 -> UNDECIDED;
            case ChangeRule.Percent(var hundredths) -> hundredths > 100 ? LOOSER : STRICTER;
            case ChangeRule.NextLevel(var up) -> up ? LOOSER : STRICTER;
        };
    }

    static Grade to(ChangeRule.To to, ChangeRule.From from) {
        return switch (to) {
            case ChangeRule.AnAmount(var amount) -> sized(amount.amount().count(), kind(amount) + from);
            case ChangeRule.Percent(var hundredths) -> sized(hundredths, "percent " + from);
            case ChangeRule.NextLevel(var up) -> sized(up ? 1 : 0, "level " + from);
        };
    }

    private static Grade sized(long size, String kind) {
        return new Grade.Sized(size, kind, LOOSER, UNDECIDED);
    }
}
