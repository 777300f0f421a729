package doseward.controller;

import doseward.controller.clock.CourseClock;
import doseward.engine.Course;
import doseward.journal.JournalFailed;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Turns a controller by a clock that nobody can set, once a second, until its course is over or someone asks
 * it to leave.
 */
public final class Loop {
    /** The heartbeat: a pump's lease is fifteen of these. */
    static final Duration EVERY = Duration.ofSeconds(1);

    private final Controller controller;
    private final CourseClock clock;
    private final Vigil vigil;
    private final Semaphore leave = new Semaphore(0);

    public Loop(Controller controller, CourseClock clock, Vigil vigil) {
        this.controller = controller;
        this.clock = clock;
        this.vigil = vigil;
    }

    /** Turns until the end, and shows each course that a turn led to. */
    public void run(Consumer<Course> shown) throws JournalFailed, InterruptedException {
        show(controller.start(clock.read()), shown);
        do {
            vigil.keep(controller.course());
            show(controller.turn(clock.read()), shown);
        } while (!controller.course().ended() && !leave.tryAcquire(EVERY.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void show(Course course, Consumer<Course> shown) {
        clock.follow(course);
        shown.accept(course);
    }

    /** Asks the loop to leave after its turn; from any thread. */
    public void leave() {
        leave.release();
    }
}
