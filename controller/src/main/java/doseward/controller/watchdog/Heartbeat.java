package doseward.controller.watchdog;

import java.time.Duration;
import java.util.function.Supplier;

/** The signs of life of one task; beaten by it, looked at by others. */
public final class Heartbeat {
    private final String task;
    private final Duration bound;
    private final Supplier<Duration> uptime;
    private volatile Duration last;

    Heartbeat(String task, Duration bound, Supplier<Duration> uptime) {
        this.task = task;
        this.bound = bound;
        this.uptime = uptime;
        this.last = uptime.get();
    }

    /** The task lives. */
    public void beat() {
        last = uptime.get();
    }

    String task() {
        return task;
    }

    /** How long it has given no sign. */
    Duration silentFor() {
        return uptime.get().minus(last);
    }

    boolean isSilent() {
        return silentFor().compareTo(bound) > 0;
    }
}
