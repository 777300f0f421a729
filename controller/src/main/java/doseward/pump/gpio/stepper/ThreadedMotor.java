package doseward.pump.gpio.stepper;

import doseward.pump.gpio.clock.KernelClock;
import doseward.pump.gpio.clock.PulseClock;
import doseward.pump.gpio.clock.RealTime;
import doseward.pump.gpio.line.LineFailed;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * A motor whose pulses are given by a thread of its own, which does nothing else. It waits for absolute
 * moments, and allocates nothing while it turns. A lock around each pulse lets whoever stops it know that no
 * other comes.
 */
public final class ThreadedMotor implements Motor {
    /** It looks up at least so often, for a motor that was stopped is done with its train. */
    private static final long LOOKS_UP_NANOS = 5_000_000;

    private final Driver driver;
    private final MotorLimits limits;
    private final Supplier<RealTime> priority;
    private final Thread thread;
    private final CompletableFuture<RealTime> realTime = new CompletableFuture<>();
    private Optional<Train> train = Optional.empty();
    private Optional<String> trouble = Optional.empty();
    private boolean closed;
    private volatile long awake;

    /** The pulses are given on a thread of real-time priority, where this process may have one. */
    public ThreadedMotor(Driver driver, MotorLimits limits) {
        this(driver, limits, RealTime::ask);
    }

    /** The same, asking for the priority in another way. */
    ThreadedMotor(Driver driver, MotorLimits limits, Supplier<RealTime> priority) {
        this.driver = driver;
        this.limits = limits;
        this.priority = priority;
        this.thread = Thread.ofPlatform().daemon().name("pulses")
            .uncaughtExceptionHandler(ThreadedMotor::ended).start(this::live);
    }

    /** By a mistake of ours alone; from then on it is not alive, and the motor is given no power for long. */
    private static void ended(Thread pulses, Throwable ours) {
        System.getLogger("doseward.pump.gpio").log(System.Logger.Level.ERROR,
            "the thread of the pulses has ended by a bug", ours);
    }

    @Override public synchronized void begin(Train next) {
        start(next, true);
    }

    @Override public synchronized void beginBack(Train next) {
        start(next, false);
    }

    @Override public synchronized void backOff(long steps) {
        stop();
        beginBack(new Train(Schedule.even(steps, limits.fromStanding()), limits));
    }

    private void start(Train next, boolean forward) {
        if (train.isPresent() || closed) {
            throw new IllegalStateException("a motor turns for one thing at a time, until it is closed");
        }
        trouble = Optional.empty();
        try {
            if (forward) {
                driver.forward();
            } else {
                driver.backward();
            }
            driver.on();
            awake = new KernelClock().nanos();
            next.startAt(awake + driver.settles().toNanos());
            train = Optional.of(next);
            notifyAll();
        } catch (LineFailed failed) {
            fail(failed);
        }
    }

    @Override public synchronized void stop() {
        train = Optional.empty();
        if (closed) {
            return;
        }
        try {
            driver.off();
        } catch (LineFailed failed) {
            fail(failed);
        }
    }

    @Override public synchronized boolean isTurning() {
        return train.isPresent();
    }

    @Override public boolean isAlive(long nanos) {
        return nanos - awake <= ALIVE_WITHIN.toNanos();
    }

    @Override public synchronized Optional<String> trouble() {
        return trouble;
    }

    @Override public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            train = Optional.empty();
            notifyAll();
        }
        driver.close();
    }

    /** Whether its pulses go before all other work. */
    public RealTime realTime() {
        return realTime.join();
    }

    /** Of the thread that gives the pulses, for whoever looks after it. */
    public long threadId() {
        return thread.threadId();
    }

    private void live() {
        askForPriority();
        KernelClock clock = new KernelClock();
        clock.wakeExactly();
        // The first call of each kind is slow; it is made before a pulse depends on it.
        clock.until(clock.nanos());
        for (Optional<Train> next = awaitTrain(); next.isPresent(); next = awaitTrain()) {
            turn(next.get(), clock);
        }
    }

    /** A mistake of ours ends this thread, and is met by whoever asks what came of it. */
    private void askForPriority() {
        try {
            realTime.complete(priority.get());
        } catch (RuntimeException ours) {
            realTime.completeExceptionally(ours);
            throw ours;
        }
    }

    /** Empty when it is closed. */
    private synchronized Optional<Train> awaitTrain() {
        while (!closed && train.isEmpty()) {
            try {
                wait();
            } catch (InterruptedException nobodyDoes) {
                throw new IllegalStateException("the pulse thread is interrupted by nobody", nobodyDoes);
            }
        }
        return closed ? Optional.empty() : train;
    }

    private void turn(Train mine, PulseClock clock) {
        long next = mine.next();
        while (next != Schedule.NEVER) {
            long now = clock.nanos();
            awake = now;
            clock.until(Math.min(next, now + LOOKS_UP_NANOS));
            if (!isMine(mine)) {
                return;
            }
            if (clock.nanos() >= next && !give(mine, clock)) {
                return;
            }
            next = mine.next();
        }
        end(mine);
    }

    private synchronized boolean isMine(Train mine) {
        return train.isPresent() && train.get() == mine;
    }

    /** Whether it was given: not if it was stopped since it was looked at. */
    private synchronized boolean give(Train mine, PulseClock clock) {
        if (!isMine(mine)) {
            return false;
        }
        long at = clock.nanos();
        if (mine.lag(at) > Train.MOST_LAG.toNanos()) {
            stop();
            trouble = Optional.of(Train.LAGS);
            return false;
        }
        try {
            driver.pulse(clock);
        } catch (LineFailed failed) {
            fail(failed);
            return false;
        }
        mine.given(at);
        return true;
    }

    private synchronized void end(Train mine) {
        if (isMine(mine)) {
            stop();
        }
    }

    /** What can't be set can't be trusted; the power is tried once more, and the wiring does the rest. */
    private void fail(LineFailed failed) {
        train = Optional.empty();
        closed = true;
        trouble = Optional.of(failed.getMessage());
        try {
            driver.close();
        } catch (LineFailed again) {
            trouble = Optional.of(failed.getMessage() + "; and " + again.getMessage());
        }
    }
}
