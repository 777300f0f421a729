package doseward.controller.service;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The program as a service of the system: its manager is told that it is ready, lives and ends, by the words
 * of {@code sd_notify(3)}, and starts it anew when it is silent for longer than was agreed. Where no manager
 * listens, nothing is said.
 */
public final class Service {
    /** A manager that asks for signs of life names the process that it means, and a time in microseconds. */
    private static final String SOCKET = "NOTIFY_SOCKET";
    private static final String WATCHED = "WATCHDOG_PID";
    private static final String WITHIN = "WATCHDOG_USEC";
    private static final int MICROS = 1_000;

    private final Consumer<String> manager;
    private final Optional<Duration> every;
    private final Supplier<Duration> uptime;
    private Optional<Duration> last = Optional.empty();

    private Service(Consumer<String> manager, Optional<Duration> every, Supplier<Duration> uptime) {
        this.manager = manager;
        this.every = every;
        this.uptime = uptime;
    }

    /** As the manager set it up, which it says in the environment; timed by the monotonic clock. */
    public static Service of(Map<String, String> environment, Supplier<Duration> uptime) {
        Optional<Path> socket = Optional.ofNullable(environment.get(SOCKET)).filter(path -> !path.isEmpty())
            .map(Path::of);
        return of(environment, ProcessHandle.current().pid(), socket.<Consumer<String>>map(Datagrams::to)
            .orElse(word -> { }), uptime);
    }

    static Service of(Map<String, String> environment, long pid, Consumer<String> manager,
            Supplier<Duration> uptime) {
        boolean meant = environment.getOrDefault(WATCHED, "" + pid).equals("" + pid);
        Optional<Duration> half = Optional.ofNullable(environment.get(WITHIN))
            .filter(word -> meant && word.matches("[0-9]{4,15}"))
            .map(word -> Duration.ofMillis(Long.parseLong(word) / MICROS / 2));
        return new Service(manager, half, uptime);
    }

    /** The course runs, and acts can come in. */
    public void isReady(String status) {
        manager.accept("READY=1\nSTATUS=" + status);
    }

    /** It lives; said at half the time that was agreed, however often this is called. */
    public void lives() {
        Duration now = uptime.get();
        if (every.isPresent() && last.filter(then -> now.minus(then).compareTo(every.get()) < 0).isEmpty()) {
            last = Optional.of(now);
            manager.accept("WATCHDOG=1");
        }
    }

    /** It comes to its end of its own accord. */
    public void ends() {
        manager.accept("STOPPING=1");
    }
}
