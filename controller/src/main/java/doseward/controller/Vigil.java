package doseward.controller;

import doseward.controller.watchdog.Heartbeat;
import doseward.controller.watchdog.Watchdog;
import doseward.controller.watchdog.Watchdog.Silence;
import doseward.controller.watchdog.WatchdogBounds;
import doseward.engine.Course;
import doseward.engine.Input;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * The loop's part in the watch: it gives its own signs of life, and before each turn it looks whether any
 * task has fallen silent, itself among them, or has come back.
 */
public final class Vigil {
    private static final String LOOP = "loop";

    private final Watchdog watchdog;
    private final Heartbeat own;
    private final Inbox inbox;
    private final InstantSource clock;
    private Optional<Silence> untold = Optional.empty();

    /** Tells what it sees to this box, by the course's clock. */
    public Vigil(Watchdog watchdog, Inbox inbox, InstantSource clock) {
        this.watchdog = watchdog;
        this.own = watchdog.watchVital(LOOP, WatchdogBounds.LOOP_SILENT);
        this.inbox = inbox;
        this.clock = clock;
    }

    /** Before each turn of this course. */
    void keep(Course course) {
        // Looked at before it beats: a loop that hung is the first to say so.
        watchdog.look();
        own.beat();
        untold = watchdog.release().or(() -> untold).filter(silence -> !isTold(silence));
        List<Silence> silent = watchdog.silent();
        silent.stream().filter(one -> !course.machine().silent().contains(one.task()))
            .forEach(this::isTold);
        course.machine().silent().stream()
            .filter(task -> silent.stream().noneMatch(one -> one.task().equals(task)))
            .forEach(task -> inbox.offer(new Input.TaskBack(clock.instant(), task)));
    }

    /**
     * Whether it could be told; if not, for the box is full, it is told before the next turn. What a loop
     * missed while it hung nobody knows, so that what runs is halted.
     */
    private boolean isTold(Silence silence) {
        return inbox.offer(new Input.TaskSilent(clock.instant(), silence.task(), silence.time()));
    }
}
