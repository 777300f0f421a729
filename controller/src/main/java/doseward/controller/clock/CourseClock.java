package doseward.controller.clock;

import doseward.engine.ClockReading;
import doseward.engine.Course;
import doseward.engine.CourseTime;
import java.time.Instant;
import java.time.InstantSource;

/** The course's own clock: it goes on by the machine's monotonic clock, and nobody can set it. */
public final class CourseClock implements InstantSource {
    private final MachineClock machine;
    private volatile CourseTime time;

    private CourseClock(MachineClock machine, CourseTime time) {
        this.machine = machine;
        this.time = time;
    }

    /** Takes the time of the course up, whose last entry was of this moment. */
    public static CourseClock of(Course course, Instant lastEntry, MachineClock machine) {
        return new CourseClock(machine, course.machine().time().startingAt(machine.read(), lastEntry));
    }

    @Override public Instant instant() {
        return time.at(machine.read().uptime());
    }

    /** What the machine's clocks say now. */
    public ClockReading read() {
        return machine.read();
    }

    /** Goes by what the course knows of its time now. */
    public void follow(Course course) {
        time = course.machine().time();
    }
}
