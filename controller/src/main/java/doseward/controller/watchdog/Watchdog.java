package doseward.controller.watchdog;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Looks after the tasks of the controller, by the monotonic clock. Once one that every delivery hangs on has
 * been silent for too long, it bites: no pump is renewed or told to begin any more, whatever else still runs,
 * until the loop itself has noticed. For any thread.
 */
public final class Watchdog {
    private final Supplier<Duration> uptime;
    private final List<Heartbeat> beats = new CopyOnWriteArrayList<>();
    private final List<Heartbeat> vital = new CopyOnWriteArrayList<>();
    private final AtomicReference<Optional<Silence>> bitten = new AtomicReference<>(Optional.empty());

    public Watchdog(Supplier<Duration> uptime) {
        this.uptime = uptime;
    }

    /** A task that has been silent, and for how long. */
    public record Silence(String task, Duration time) {}

    /** Looks after a task that must give a sign of life within this time. */
    public Heartbeat watch(String task, Duration bound) {
        Heartbeat beat = new Heartbeat(task, bound, uptime);
        beats.add(beat);
        return beat;
    }

    /** The same for a task that every delivery hangs on. */
    public Heartbeat watchVital(String task, Duration bound) {
        Heartbeat beat = watch(task, bound);
        vital.add(beat);
        return beat;
    }

    /** Lets a task go that has come to its end. */
    public void forget(Heartbeat beat) {
        beats.remove(beat);
        vital.remove(beat);
    }

    /** The tasks that give no sign now. */
    public List<Silence> silent() {
        return beats.stream().filter(Heartbeat::isSilent)
            .map(beat -> new Silence(beat.task(), beat.silentFor())).toList();
    }

    /** Bites if it must; called again and again by a thread of its own. The first silence is the one told. */
    public void look() {
        vital.stream().filter(Heartbeat::isSilent).findFirst().ifPresent(beat ->
            bitten.compareAndSet(Optional.empty(),
                Optional.of(new Silence(beat.task(), beat.silentFor()))));
    }

    /** Whether deliveries are cut off. */
    public boolean hasBitten() {
        return bitten.get().isPresent();
    }

    /** Takes note of the bite, which ends it: who calls this halts what runs. Empty when there was none. */
    public Optional<Silence> release() {
        return bitten.getAndSet(Optional.empty());
    }
}
