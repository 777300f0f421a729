package doseward.controller.telling;

import doseward.controller.words.Narrator;
import doseward.engine.Course;
import doseward.engine.Engine;
import doseward.engine.Event;
import doseward.engine.Interlock;
import doseward.engine.Step;
import doseward.journal.Chronicle;
import doseward.journal.Entry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Steps through a chronicle again: each input must lead to what stands there. */
public final class Recheck {
    private Recheck() {}

    /** The first entry that comes out otherwise now, in a sentence; empty when none does. */
    public static Optional<String> difference(Chronicle chronicle) {
        Course course = Course.open(chronicle.opening());
        for (Entry entry : chronicle.entries()) {
            Step step = Interlock.passed(course, entry.because(), Engine.step(course, entry.because()));
            if (!step.events().equals(entry.events())) {
                return Optional.of(difference(course, entry, step.events()));
            }
            course = step.course();
        }
        return Optional.empty();
    }

    private static String difference(Course course, Entry entry, List<Event> now) {
        Narrator narrator = new Narrator(course.plan());
        return "entry " + entry.number() + ", of " + entry.because().at() + ", comes out otherwise. It says: "
            + told(narrator, entry.events(), now) + " Decided again: " + told(narrator, now, entry.events());
    }

    /** What of it does not stand in the other. */
    private static String told(Narrator narrator, List<Event> events, List<Event> other) {
        List<Event> alone = events.stream().filter(event -> !other.contains(event)).toList();
        return alone.isEmpty() ? "nothing else." : alone.stream().map(narrator::sentence)
            .collect(Collectors.joining(" "));
    }
}
