package doseward.controller;

import doseward.engine.Course;
import doseward.journal.JournalFailed;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Turns a controller by a real clock, once a second, until its course is over or someone asks it to leave.
 */
public final class Loop {
    /** The heartbeat: a pump's lease is fifteen of these. */
    static final Duration EVERY = Duration.ofSeconds(1);

    private final Controller controller;
    private final InstantSource clock;
    private final Semaphore leave = new Semaphore(0);

    public Loop(Controller controller, InstantSource clock) {
        this.controller = controller;
        this.clock = clock;
    }

    /** Turns until the end, and shows each course that a turn led to. */
    public void run(Consumer<Course> shown) throws JournalFailed, InterruptedException {
        shown.accept(controller.start(clock.instant()));
        do {
            shown.accept(controller.turn(clock.instant()));
        } while (!controller.course().ended() && !leave.tryAcquire(EVERY.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Asks the loop to leave after its turn; from any thread. */
    public void leave() {
        leave.release();
    }
}
