package doseward.pump.gpio;

import doseward.pump.Command;
import doseward.pump.Dispatch;
import doseward.pump.Dispatcher;
import doseward.pump.Pump;
import doseward.pump.Report;
import doseward.pump.Report.Said;
import doseward.pump.gpio.clock.PulseClock;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A pump on the pins of this machine. A thread of its own looks at switches and lease 200 times a second,
 * so that they count whatever the controller does; another gives the pulses.
 */
public final class GpioPump implements Pump, AutoCloseable {
    /**
     * How soon a switch, or a lease that has lapsed, stops the motor: within this and what a switch settles.
     */
    public static final Duration LOOKS_EVERY = Duration.ofMillis(5);

    /** What a controller that polls has not taken by then, it will never; older words are let go of. */
    private static final int MOST_WAITING = 1_024;
    private static final System.Logger LOG = System.getLogger("doseward.pump.gpio");

    private final PinDevice device;
    private final Dispatcher dispatcher;
    private final InstantSource wall;
    private final Supplier<? extends PulseClock> clocks;
    private final long started;
    private final Deque<Word> waiting = new ArrayDeque<>();
    private final Thread thread;
    private boolean closing;
    private Optional<RuntimeException> broken = Optional.empty();

    private record Word(Report report, Instant at) {}

    /**
     * Goes on with a device that has just been started.
     *
     * @param clocks gives each thread a clock of its own, all of the same time
     * @param started the moment, by those clocks, at which the device was started
     */
    public GpioPump(PinDevice device, long session, InstantSource wall, Supplier<? extends PulseClock> clocks,
            long started) {
        this.device = device;
        this.dispatcher = new Dispatcher(session);
        this.wall = wall;
        this.clocks = clocks;
        this.started = started;
        keep(device.introduce());
        this.thread = Thread.ofPlatform().daemon().name("pump on pins").start(this::live);
    }

    @Override public synchronized void send(Command command) {
        checkSound();
        Optional<Dispatch> ready = closing ? Optional.empty() : dispatcher.ready(command, wall.instant());
        if (ready.isPresent()) {
            keep(device.hear(ready.get()));
        } else if (command instanceof Command.Infuse infuse) {
            keep(List.of(new Report.NotSent(infuse.token(),
                "the pump on the pins was not heard yet, or ends")));
        }
    }

    @Override public synchronized Optional<Report> poll() {
        checkSound();
        Optional<Word> word = Optional.ofNullable(waiting.poll());
        if (word.isPresent() && word.get().report() instanceof Said said) {
            dispatcher.heard(said.stamp(), word.get().at());
        }
        return word.map(Word::report);
    }

    /**
     * Turns a little by hand, for a technician and into nobody; why not, if it does not. It ends with a word
     * like that of a line that was filled, which says what was delivered.
     */
    public synchronized Optional<String> move(Move move) {
        checkSound();
        return device.move(move);
    }

    /** Whatever turns stops, and no step is made once this has returned. */
    public synchronized void halt() {
        checkSound();
        keep(device.halt());
    }

    /** Whether a switch says that its plunger is all the way back. */
    public synchronized boolean isHome() {
        return device.isHome();
    }

    /** How far it moved when it was last moved by hand. */
    public synchronized Volume moved() {
        return device.moved();
    }

    @Override public void close() {
        synchronized (this) {
            closing = true;
        }
        try {
            thread.join(LOOKS_EVERY.multipliedBy(100));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void live() {
        PulseClock clock = clocks.get();
        try {
            for (long next = clock.nanos(); goesOn(clock.nanos()); next += LOOKS_EVERY.toNanos()) {
                clock.until(next);
            }
        } catch (RuntimeException ours) {
            fail(ours);
        } finally {
            device.close();
        }
    }

    private synchronized boolean goesOn(long now) {
        if (!closing) {
            keep(device.look(Duration.ofNanos(now - started)));
        }
        return !closing;
    }

    /** A mistake of ours: the lines are given back, and whoever polls next learns of it. */
    private synchronized void fail(RuntimeException ours) {
        broken = Optional.of(ours);
    }

    private void checkSound() {
        if (broken.isPresent()) {
            throw new IllegalStateException("the pump on the pins has failed, and its motor is off",
                broken.get());
        }
    }

    private void keep(List<? extends Report> reports) {
        Instant now = wall.instant();
        for (Report each : reports) {
            waiting.add(new Word(each, now));
        }
        while (waiting.size() > MOST_WAITING) {
            Report lost = waiting.remove().report();
            LOG.log(System.Logger.Level.WARNING, () -> "nobody listens: let go of " + lost);
        }
    }
}
