package doseward.pump.gpio.stepper;

import doseward.pump.gpio.clock.KernelClock;
import doseward.pump.gpio.line.InputLine;
import doseward.pump.gpio.line.InputWish;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.LineFailed;
import doseward.pump.gpio.line.LineId;
import doseward.pump.gpio.line.Lines;
import doseward.pump.gpio.line.OutputLine;
import doseward.pump.gpio.line.OutputWish;
import java.time.Duration;
import java.util.List;

/**
 * Lines whose far end is a motor with an encoder on its shaft: it turns at each rising edge while it has
 * power.
 */
final class Shaft implements Lines {
    static final Wiring WIRING = new Wiring(new LineId("bench", 17), new LineId("bench", 27),
        new LineId("bench", 22),
        Level.LOW, Level.HIGH);

    private Level enable = Level.LOW;
    private Level direction = Level.LOW;
    private Level step = Level.LOW;
    private boolean broken;
    private Duration hangs = Duration.ZERO;
    private long turned;
    private long unpowered;

    /** What the encoder counts: forward less backward. */
    synchronized long turned() {
        return turned;
    }

    /** Pulses that came while the motor had no power. */
    synchronized long unpowered() {
        return unpowered;
    }

    synchronized boolean hasPower() {
        return enable == WIRING.enabled();
    }

    /** Its step line can't be set any more. */
    synchronized void breakDown() {
        broken = true;
    }

    /** The next change of the step line takes so long. */
    synchronized void hangFor(Duration time) {
        hangs = time;
    }

    synchronized List<Level> levels() {
        return List.of(enable, direction, step);
    }

    private synchronized void set(LineId line, Level to) {
        if (line.equals(WIRING.enable())) {
            enable = to;
        } else if (line.equals(WIRING.direction())) {
            direction = to;
        } else {
            move(to);
        }
    }

    private void move(Level to) {
        if (hangs.isPositive()) {
            KernelClock clock = new KernelClock();
            clock.until(clock.nanos() + hangs.toNanos());
            hangs = Duration.ZERO;
        }
        if (broken) {
            throw new LineFailed("line 17 of bench can't be set to " + to + ": the device is gone");
        }
        if (to == Level.HIGH && step == Level.LOW) {
            if (!hasPower()) {
                unpowered++;
            } else {
                turned += direction == WIRING.forward() ? 1 : -1;
            }
        }
        step = to;
    }

    @Override public OutputLine output(OutputWish wish) {
        set(wish.line(), wish.initial());
        return new OutputLine() {
            @Override public void set(Level to) {
                Shaft.this.set(wish.line(), to);
            }

            @Override public Level level() {
                return wish.initial();
            }

            @Override public void close() {
                set(wish.safe());
            }
        };
    }

    @Override public InputLine input(InputWish wish) {
        throw new UnsupportedOperationException("a shaft has no switches");
    }

    @Override public void close() {
        enable = WIRING.enabled().opposite();
    }
}
