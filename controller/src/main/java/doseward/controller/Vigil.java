package doseward.controller;

import doseward.controller.watchdog.Heartbeat;
import doseward.controller.watchdog.Watchdog;
import doseward.controller.watchdog.Watchdog.Silence;
import doseward.controller.watchdog.WatchdogBounds;
import doseward.engine.Course;
import doseward.engine.Input;
import java.time.InstantSource;
import java.util.List;

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
        watchdog.release().ifPresent(this::hung);
        List<Silence> silent = watchdog.silent();
        silent.stream().filter(one -> !course.machine().silent().contains(one.task()))
            .forEach(one -> tell(new Input.TaskSilent(clock.instant(), one.task(), one.time())));
        course.machine().silent().stream()
            .filter(task -> silent.stream().noneMatch(one -> one.task().equals(task)))
            .forEach(task -> tell(new Input.TaskBack(clock.instant(), task)));
    }

    /** What a loop missed while it hung nobody knows, so that what runs is halted; then it is back. */
    private void hung(Silence silence) {
        tell(new Input.TaskSilent(clock.instant(), silence.task(), silence.time()));
    }

    private void tell(Input input) {
        if (!inbox.offer(input)) {
            throw new IllegalStateException("the controller's box is full, and nobody empties it");
        }
    }
}
