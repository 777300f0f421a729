package doseward.controller.telling;

import doseward.controller.words.Narrator;
import doseward.engine.Course;
import doseward.engine.Event;
import doseward.journal.Chronicle;
import doseward.journal.Entry;
import java.util.ArrayList;
import java.util.List;

/** A chronicle gone through once more: what happened, between the course before and after. */
public final class Told {
    private final Chronicle chronicle;
    private final List<Moment> moments;

    public Told(Chronicle chronicle) {
        this.chronicle = chronicle;
        List<Moment> all = new ArrayList<>();
        Course course = Course.open(chronicle.opening());
        for (Entry entry : chronicle.entries()) {
            for (Event event : entry.events()) {
                Course before = course;
                course = before.after(event);
                all.add(new Moment(entry, event, before, course));
            }
        }
        this.moments = List.copyOf(all);
    }

    /** One event, the entry that holds it, and the course that it happened to. */
    public record Moment(Entry entry, Event event, Course before, Course after) {
        /** The event told in a sentence, by the plan as it stood then. */
        public Fact fact() {
            return new Fact(entry.number(), event.at(), new Narrator(before.plan()).sentence(event),
                new Grounds(before).of(event));
        }
    }

    /** Each event, oldest first. */
    public List<Moment> moments() {
        return moments;
    }

    /** The course as it stands at the end. */
    public Course course() {
        return moments.isEmpty() ? Course.open(chronicle.opening()) : moments.getLast().after();
    }

    /** What it was read from. */
    public Chronicle chronicle() {
        return chronicle;
    }
}
