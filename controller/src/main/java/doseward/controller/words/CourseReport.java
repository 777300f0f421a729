package doseward.controller.words;

import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.engine.Event;
import doseward.quantity.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What became of every dose of a course, and why; told from the journal's opening and events alone. */
public final class CourseReport {
    private final Course course;
    private final List<Event> events;
    private final Clock clock;
    private final Narrator narrator;

    public CourseReport(Course course, List<Event> events, Clock clock) {
        this.course = course;
        this.events = List.copyOf(events);
        this.clock = clock;
        this.narrator = new Narrator(course.plan());
    }

    /** The report, a line a dose, then the holds and stops, then the totals. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Course " + course.opening().course() + ": " + course.plan().head().title()
            + ", revision "
            + course.plan().head().revision() + ", for " + course.plan().patient().weight());
        lines.add(course.opening().stage().banner());
        lines.add("");
        lines.add(String.format(Locale.ROOT, "%4s  %5s  %-16s  %-12s  %18s  %12s", "dose", "cycle", "due",
            "came out", "amount", "delivered"));
        course.doses().forEach(dose -> dose(dose, lines));
        holds(lines);
        lines.add("");
        lines.addAll(CourseTotals.sentences(course));
        return lines;
    }

    private void dose(Dose dose, List<String> lines) {
        lines.add(String.format(Locale.ROOT, "%4d  %5d  %-16s  %-12s  %18s  %12s", dose.number(),
            dose.planned().cycle(), dose.due().map(clock::minute).orElse("not known yet"),
            DoseWords.outcome(dose), dose.amountGiven().map(Amount::toString).orElse("-"),
            dose.isByPump() ? DoseWords.delivered(dose) : "by a nurse"));
        String why = DoseWords.why(dose);
        if (!why.isEmpty()) {
            lines.add("      why: " + clock.read(why));
        }
    }

    private void holds(List<String> lines) {
        lines.add("");
        lines.add("Holds, stops and doubts:");
        int before = lines.size();
        for (Event event : events) {
            if (Worth.of(event).isPresent()) {
                lines.add("  " + clock.second(event.at()) + "  "
                    + clock.read(narrator.sentence(event)));
            }
        }
        if (lines.size() == before) {
            lines.add("  none");
        }
    }
}
