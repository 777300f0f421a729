package doseward.plan.sheet;

import doseward.plan.Plan;
import doseward.plan.PlannedDose;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** What the pharmacy makes: each kind of bag once, then what every day needs. */
public final class PreparationSheet {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE dd MMM uuuu",
        Locale.ENGLISH);

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final Plan plan;
    private final ZoneId zone;

    private PreparationSheet(Plan plan, ZoneId zone) {
        this.plan = plan;
        this.zone = zone;
    }

    /** The sheet as text. */
    public static String of(Plan plan, ZoneId zone) {
        PreparationSheet sheet = new PreparationSheet(plan, zone);
        StringBuilder text = new StringBuilder("Preparation: ").append(PlanTable.title(plan)).append("\n");
        plan.beyond().forEach(note -> text.append(note).append('\n'));
        if (plan.infusions().isEmpty()) {
            return text.append("\nNothing is made for a pump.\n").toString();
        }
        for (Kind kind : sheet.kinds()) {
            text.append('\n').append(kind.title()).append('\n');
            kind.mixture().lines().forEach(line -> text.append("  ").append(line.what())
                .append(" ".repeat(Math.max(1, 14 - line.what().length()))).append(line.text()).append('\n'));
        }
        text.append('\n').append(Columns.left(sheet.table())).append('\n');
        return text.append("All times are in ").append(zone.getId()).append(".\n").toString();
    }

    /** Doses whose bags are made alike. */
    record Kind(Mixture mixture, List<Integer> doses) {
        String title() {
            return mixture.order().name() + ", " + (doses.size() == 1 ? "dose " : "each of doses ")
                + Words.numbers(doses);
        }
    }

    static List<Kind> kinds(Plan plan, ZoneId zone) {
        return new PreparationSheet(plan, zone).kinds();
    }

    static List<List<String>> table(Plan plan, ZoneId zone) {
        return new PreparationSheet(plan, zone).table();
    }

    private List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        for (PlannedDose dose : plan.infusions()) {
            Mixture mixture = Mixture.of(plan, dose);
            Optional<Kind> alike = kinds.stream().filter(kind -> kind.mixture().equals(mixture)).findFirst();
            alike.ifPresentOrElse(kind -> kind.doses().add(dose.number()),
                () -> kinds.add(new Kind(mixture, new ArrayList<>(List.of(dose.number())))));
        }
        return kinds;
    }

    private List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("day", "dose", "order", "due", "vials", "not made before", "use before"));
        TreeMap<LocalDate, List<PlannedDose>> days = new TreeMap<>();
        plan.infusions().forEach(dose -> days.computeIfAbsent(dose.due().atZone(zone).toLocalDate(),
            _ -> new ArrayList<>()).add(dose));
        days.forEach((day, doses) -> doses.forEach(dose ->
            rows.add(row(dose == doses.getFirst() ? DAY.format(day) : "", dose))));
        return rows;
    }

    /**
     * Made no earlier than so that it is still good when the dose starts as late as it may, but in time for
     * the dose; and used before it is too old, if it is made just then.
     */
    private List<String> row(String day, PlannedDose dose) {
        Mixture mixture = Mixture.of(plan, dose);
        Optional<Instant> made = mixture.goodFor().map(good -> {
            Instant latest = dose.windowEnds().plus(dose.over()).minus(good);
            return latest.isAfter(dose.due()) ? dose.due() : latest;
        });
        return List.of(day, Integer.toString(dose.number()), dose.order(),
            CLOCK.format(dose.due().atZone(zone)),
            mixture.vials().map(count -> Long.toString(count)).orElse(""),
            made.map(moment -> Words.moment(moment, zone)).orElse(""),
            made.map(moment -> Words.moment(moment.plus(mixture.goodFor().orElseThrow()), zone)).orElse(""));
    }
}
