package doseward.plan.sheet;

import doseward.plan.Hangs;
import doseward.plan.Plan;
import doseward.plan.PlannedDose;
import doseward.plan.Run;
import doseward.plan.Spans;
import doseward.protocol.Head;
import doseward.protocol.Starts;
import doseward.protocol.Starts.Which;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every form of a plan says in the same words. */
public final class Words {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE dd MMM uuuu HH:mm",
        Locale.ENGLISH);

    private Words() {}

    /** With weekday and year: {@code Mon 05 Jan 2026 08:00}. */
    public static String moment(Instant time, ZoneId zone) {
        return MOMENT.format(time.atZone(zone));
    }

    /** {@code 80 kg, 180 cm, 2 m2}: what doses go by, and what else was said. */
    public static String patient(Plan plan) {
        return Stream.of(Optional.of(plan.patient().weight()), plan.patient().height(),
                plan.patient().size(plan.protocol().patient().surface()).surface(), plan.patient().age(),
                plan.patient().sex().map(sex -> sex.name().toLowerCase(Locale.ROOT)))
            .flatMap(Optional::stream).map(Object::toString).collect(Collectors.joining(", "));
    }

    /** The protocol as people name it, with its revision. */
    public static String title(Head head) {
        return head.title() + ", revision " + head.revision();
    }

    /** Empty for an approved protocol within all limits. */
    static String mark(Plan plan) {
        String status = plan.head().status() == Head.Status.APPROVED ? ""
            : plan.head().status().name() + ", not for a real pump";
        return Stream.of(status, plan.override().map(by -> "BEYOND A SOFT LIMIT").orElse(""))
            .filter(words -> !words.isEmpty()).collect(Collectors.joining("; "));
    }

    static String givenBy(PlannedDose dose) {
        return dose.isByPump() ? "pump " + dose.channel() : "nurse";
    }

    /** What a dose waits for; empty where it goes by the calendar alone. */
    static String waits(Plan plan, PlannedDose dose) {
        return switch (dose.hangs()) {
            case Hangs.OnCycle _ -> "";
            case Hangs.OnRun(var run, var after) -> waits(plan, plan.runs().get(run), after);
            case Hangs.OnDoseBefore(var near, var far) -> range(near, Optional.of(far))
                + " after the dose before";
        };
    }

    /** The first dose of a run says what the run waits for; the others follow it. */
    private static String waits(Plan plan, Run run, Duration after) {
        Optional<PlannedDose> first = plan.doses().stream().filter(dose -> dose.hangs()
            .equals(new Hangs.OnRun(run.number(), Duration.ZERO))).findFirst();
        if (after.isPositive() && first.isPresent()) {
            return Spans.words(after) + " from dose " + first.orElseThrow().number();
        }
        return starts(run.starts()) + run.pairedWith().map(dose -> " (dose " + dose + ")").orElse("")
            + (after.isPositive() ? ", and " + Spans.words(after) : "");
    }

    static String starts(Starts starts) {
        String times = starts.atLeast().map(least -> range(least, starts.atMost()) + " ").orElse("");
        String side = starts.direction().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String which = starts.which() == Which.ALL ? ""
            : starts.which().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " ";
        return times + side + " " + which + starts.what();
    }

    private static String range(Duration least, Optional<Duration> most) {
        if (most.isEmpty()) {
            return "at least " + time(least);
        }
        return most.filter(least::equals).isPresent() ? time(least)
            : near(time(least), time(most.orElseThrow()));
    }

    /** Two days and more are told in days, as files do. */
    private static String time(Duration time) {
        boolean days = time.toHours() >= 48 && time.equals(Duration.ofDays(time.toDays()));
        return days ? time.toDays() + " days" : Spans.words(time);
    }

    /** The unit of both stands once. */
    private static String near(String least, String most) {
        String unit = least.replaceFirst("^[0-9]+", "");
        return (most.endsWith(unit) ? least.substring(0, least.length() - unit.length()) : least) + " to "
            + most;
    }

    /** {@code 1 to 14, 16}: runs of numbers folded. */
    static String numbers(List<Integer> numbers) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < numbers.size();) {
            int last = index;
            while (last + 1 < numbers.size() && numbers.get(last + 1) == numbers.get(last) + 1) {
                last++;
            }
            text.append(text.isEmpty() ? "" : ", ").append(numbers.get(index))
                .append(last == index ? "" : (last == index + 1 ? ", " : " to ") + numbers.get(last));
            index = last + 1;
        }
        return text.toString();
    }
}
