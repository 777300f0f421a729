package doseward.controller.selftest;

import doseward.controller.watchdog.Watchdog;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** A watchdog leaves a task alone that lives, and bites when it has stopped; on a made-up clock. */
public final class WatchdogCheck implements Check {
    private static final Duration BOUND = Duration.ofSeconds(10);

    @Override public String name() {
        return "watchdog";
    }

    @Override public Optional<String> trouble() {
        AtomicReference<Duration> clock = new AtomicReference<>(Duration.ZERO);
        Watchdog watchdog = new Watchdog(clock::get);
        watchdog.watchVital("made-up task", BOUND);
        clock.set(BOUND);
        watchdog.look();
        boolean bitesTooSoon = watchdog.hasBitten();
        clock.set(BOUND.plusMillis(1));
        watchdog.look();
        boolean bites = watchdog.hasBitten() && watchdog.silent().size() == 1;
        return bites && !bitesTooSoon ? Optional.empty()
            : Optional.of("the watchdog " + (bitesTooSoon ? "bites a task that lives"
                : "does not see a task that has stopped") + "; install the program anew");
    }
}
