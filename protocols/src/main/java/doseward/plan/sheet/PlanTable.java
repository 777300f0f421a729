package doseward.plan.sheet;

import doseward.plan.Plan;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A plan as text: every dose a line, then what all come to, what waits, and what was rounded, said once. */
public final class PlanTable {
    private PlanTable() {}

    /** The plan with its times as clocks show them in the zone. */
    public static String of(Plan plan, ZoneId zone) {
        Doses doses = new Doses(plan, zone);
        List<List<String>> rows = new ArrayList<>();
        rows.add(doses.headings());
        rows.addAll(doses.rows());
        Notes notes = new Notes(plan, zone);
        StringBuilder text = new StringBuilder(title(plan)).append("\n\n");
        plan.beyond().forEach(note -> text.append(note).append('\n'));
        text.append(plan.beyond().isEmpty() ? "" : "\n").append(Columns.of(rows)).append('\n');
        Stream.of(notes.totals(), notes.limits(), notes.windows(), notes.waiting(), notes.roundings(),
                new Along(plan).all())
            .flatMap(List::stream).forEach(note -> text.append(note).append('\n'));
        return text.append("All times are in ").append(zone.getId()).append(".\n").toString();
    }

    static String title(Plan plan) {
        String mark = Words.mark(plan);
        return Words.title(plan.head()) + ", for " + Words.patient(plan)
            + (mark.isEmpty() ? "" : "        " + mark);
    }
}
