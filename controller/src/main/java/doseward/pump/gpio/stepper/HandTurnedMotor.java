package doseward.pump.gpio.stepper;

import doseward.pump.gpio.clock.PulseClock;
import doseward.pump.gpio.line.LineFailed;
import java.util.Optional;

/**
 * A motor without a thread: whoever owns it turns it to a moment, and it gives all pulses until then, each
 * exactly at its time. For time that is simulated; single-threaded.
 */
public final class HandTurnedMotor implements Motor {
    private final Driver driver;
    private final MotorLimits limits;
    private final HandClock clock = new HandClock();
    private Optional<Train> train = Optional.empty();
    private Optional<String> trouble = Optional.empty();

    public HandTurnedMotor(Driver driver, MotorLimits limits) {
        this.driver = driver;
        this.limits = limits;
    }

    /** Goes on to this moment. */
    public void turnTo(long nanos) {
        while (train.isPresent() && train.get().next() <= nanos) {
            clock.now = train.get().next();
            driver.pulse(clock);
            train.get().given(clock.now);
        }
        clock.now = nanos;
        if (train.isPresent() && train.get().next() == Schedule.NEVER) {
            stop();
        }
    }

    @Override public void begin(Train next) {
        driver.forward();
        start(next);
    }

    @Override public void beginBack(Train next) {
        driver.backward();
        start(next);
    }

    @Override public void backOff(long steps) {
        stop();
        beginBack(new Train(Schedule.even(steps, limits.fromStanding()), limits));
    }

    private void start(Train next) {
        trouble = Optional.empty();
        driver.on();
        next.startAt(clock.now + driver.settles().toNanos());
        train = Optional.of(next);
    }

    @Override public void stop() {
        train = Optional.empty();
        try {
            driver.off();
        } catch (LineFailed failed) {
            trouble = Optional.of(failed.getMessage());
        }
    }

    @Override public boolean isTurning() {
        return train.isPresent();
    }

    @Override public boolean isAlive(long nanos) {
        return nanos - clock.now <= ALIVE_WITHIN.toNanos();
    }

    @Override public Optional<String> trouble() {
        return trouble;
    }

    @Override public void close() {
        train = Optional.empty();
        driver.close();
    }

    private static final class HandClock implements PulseClock {
        private long now;

        @Override public long nanos() {
            return now;
        }

        @Override public void until(long nanos) {
            now = Math.max(now, nanos);
        }

        @Override public void spin(long nanos) {
            // A pulse takes no time where time is moved by hand.
        }
    }
}
