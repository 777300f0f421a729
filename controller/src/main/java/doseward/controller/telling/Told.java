package doseward.controller.telling;

import doseward.controller.words.Narrator;
import doseward.engine.Course;
import doseward.engine.Event;
import doseward.journal.Chronicle;
import doseward.journal.Entry;
import java.util.ArrayList;
import java.util.List;

/** A chronicle gone through once more: what happened, between the course before and after. */
final class Told {
    private final Chronicle chronicle;
    private final List<Moment> moments;

    Told(Chronicle chronicle) {
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
    record Moment(Entry entry, Event event, Course before, Course after) {
        /** The event told in a sentence, by the plan as it stood then. */
        Fact fact() {
            return new Fact(entry.number(), event.at(), new Narrator(before.plan()).sentence(event),
                new Grounds(before).of(event));
        }
    }

    /** Each event, oldest first. */
    List<Moment> moments() {
        return moments;
    }

    /** The course as it stands at the end. */
    Course course() {
        return moments.isEmpty() ? Course.open(chronicle.opening()) : moments.getLast().after();
    }

    Chronicle chronicle() {
        return chronicle;
    }
}
