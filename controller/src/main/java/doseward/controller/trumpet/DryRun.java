package doseward.controller.trumpet;

import doseward.plan.Giving.Flow;
import doseward.pump.gpio.line.InputLine;
import doseward.pump.gpio.line.InputWish;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.Lines;
import doseward.pump.gpio.line.OutputLine;
import doseward.pump.gpio.line.OutputWish;
import doseward.pump.gpio.stepper.Driver;
import doseward.pump.gpio.stepper.HandTurnedMotor;
import doseward.pump.gpio.stepper.MotorLimits;
import doseward.pump.gpio.stepper.Schedule;
import doseward.pump.gpio.stepper.StepVolume;
import doseward.pump.gpio.stepper.Train;
import doseward.pump.gpio.stepper.Wiring;
import doseward.quantity.Rate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The pulses that a pump on pins would give, with no pins: its driver and its motor do as they do at a
 * patient's side, in simulated time, and each pulse is counted where a true driver would see it.
 */
public final class DryRun implements Lines {
    private final Wiring wiring;
    private Level direction = Level.LOW;
    private Level enable;
    private Level step = Level.LOW;
    private long forward;

    private DryRun(Wiring wiring) {
        this.wiring = wiring;
        this.enable = wiring.enabled().opposite();
    }

    /** What its steps would have moved, each half minute; of so many hours at that rate. */
    public static Samples of(Wiring wiring, StepVolume step, Rate rate, int hours) {
        Duration time = Duration.ofHours(hours);
        List<Long> nanolitres = new ArrayList<>();
        try (DryRun lines = new DryRun(wiring);
                HandTurnedMotor motor = new HandTurnedMotor(
                    new Driver(lines, wiring, MotorLimits.USUAL), MotorLimits.USUAL)) {
            motor.begin(new Train(new Schedule(List.of(new Flow(rate.in(time), rate)), step),
                MotorLimits.USUAL));
            for (Duration at = Duration.ZERO; at.compareTo(time) <= 0; at = at.plus(Samples.HALF_A_MINUTE)) {
                motor.turnTo(at.toNanos());
                nanolitres.add(step.nanolitres(lines.forward));
            }
        }
        return new Samples(rate, Samples.HALF_A_MINUTE, nanolitres);
    }

    @Override public OutputLine output(OutputWish wish) {
        put(wish, wish.initial());
        return new OutputLine() {
            private Level level = wish.initial();

            @Override public void set(Level to) {
                level = to;
                put(wish, to);
            }

            @Override public Level level() {
                return level;
            }

            @Override public void close() {
                set(wish.safe());
            }
        };
    }

    private void put(OutputWish wish, Level to) {
        if (wish.line().equals(wiring.enable())) {
            enable = to;
        } else if (wish.line().equals(wiring.direction())) {
            direction = to;
        } else {
            move(to);
        }
    }

    /** A motor turns at a rising edge, if it has power. */
    private void move(Level to) {
        if (to == Level.HIGH && step == Level.LOW && enable == wiring.enabled()) {
            forward += direction == wiring.forward() ? 1 : -1;
        }
        step = to;
    }

    @Override public InputLine input(InputWish wish) {
        throw new UnsupportedOperationException("a dry run has no switches");
    }

    @Override public void close() {
        enable = wiring.enabled().opposite();
    }
}
