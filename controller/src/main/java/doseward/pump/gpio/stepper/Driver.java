package doseward.pump.gpio.stepper;

import doseward.pump.gpio.clock.PulseClock;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.LineFailed;
import doseward.pump.gpio.line.Lines;
import doseward.pump.gpio.line.OutputLine;
import doseward.pump.gpio.line.OutputWish;
import java.time.Duration;

/**
 * The motor's driver, as its lines: it has no power unless it is told, and none is left with it. Whoever
 * switches it off may be any thread.
 */
public final class Driver implements AutoCloseable {
    private final Wiring wiring;
    private final long pulseNanos;
    private final Duration settles;
    private final OutputLine enable;
    private final OutputLine step;
    private final OutputLine direction;

    /** Takes its lines, with the power off from the first moment; what can't be had is given back. */
    public Driver(Lines lines, Wiring wiring, MotorLimits limits) {
        this(lines, wiring, limits, Motor.DRIVER_SETTLES);
    }

    /** The same, with so much time between its power and the first step. */
    public Driver(Lines lines, Wiring wiring, MotorLimits limits, Duration settles) {
        this.wiring = wiring;
        this.settles = settles;
        this.pulseNanos = limits.pulse().toNanos();
        Level off = wiring.enabled().opposite();
        enable = lines.output(new OutputWish(wiring.enable(), "motor enable", off, off));
        step = also(lines, new OutputWish(wiring.step(), "motor step", Level.LOW, Level.LOW), enable);
        direction = also(lines, new OutputWish(wiring.direction(), "motor direction", wiring.forward(),
            wiring.forward()), enable, step);
        // The first time is slow; no pulse is to wait for it.
        step.set(Level.LOW);
    }

    private static OutputLine also(Lines lines, OutputWish wish, OutputLine... had) {
        try {
            return lines.output(wish);
        } catch (LineFailed refused) {
            for (OutputLine line : had) {
                line.close();
            }
            throw refused;
        }
    }

    Duration settles() {
        return settles;
    }

    void forward() {
        direction.set(wiring.forward());
    }

    void backward() {
        direction.set(wiring.forward().opposite());
    }

    void on() {
        enable.set(wiring.enabled());
    }

    void off() {
        enable.set(wiring.enabled().opposite());
    }

    /** One step. */
    void pulse(PulseClock clock) {
        step.set(Level.HIGH);
        clock.spin(pulseNanos);
        step.set(Level.LOW);
    }

    /** Power first; and whatever happens, each. */
    @Override public void close() {
        try {
            enable.close();
        } finally {
            try {
                step.close();
            } finally {
                direction.close();
            }
        }
    }
}
