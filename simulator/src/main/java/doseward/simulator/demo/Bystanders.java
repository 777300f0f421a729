package doseward.simulator.demo;

import doseward.controller.Inbox;
import doseward.engine.Course;
import doseward.journal.Journal;
import java.time.InstantSource;

/** Whoever looks on while a course is given: told each turn, once that is on disk. */
public interface Bystanders extends AutoCloseable {

    /** The course after a turn; may wait a little, so that people can follow. */
    void turned(Course course);

    @Override void close();

    /** Lets them in, before the first turn. */
    interface Invited {
        Bystanders come(Journal journal, Inbox inbox, InstantSource clock);
    }

    /** Nobody does. */
    static Bystanders nobody() {
        return new Bystanders() {
            @Override public void turned(Course course) {}

            @Override public void close() {}
        };
    }
}
