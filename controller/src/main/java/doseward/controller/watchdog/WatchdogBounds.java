package doseward.controller.watchdog;

import java.time.Duration;

/** How long a task of the controller may give no sign of life; an infusion pump's may for 90 s. */
public final class WatchdogBounds {
    private WatchdogBounds() {}

    /** Ten turns. With the pump's lease of 15 s a dose ends by itself at about the same time. */
    public static final Duration LOOP_SILENT = Duration.ofSeconds(10);

    /** Any other task that beats once a second; thirty beats may be lost on a busy board. */
    public static final Duration TASK_SILENT = Duration.ofSeconds(30);
}
