package doseward.pump.gpio;

import doseward.plan.Flows;
import doseward.plan.Giving.Flow;
import doseward.pump.gpio.stepper.MotorLimits;
import doseward.pump.gpio.stepper.Schedule;
import doseward.pump.gpio.stepper.StepVolume;
import doseward.pump.gpio.stepper.Train;
import doseward.quantity.Volume;
import java.util.List;

/** What the motor turns for now, and how much that has come to. */
final class Turning {
    private final StepVolume step;
    private final Volume all;
    private final long steps;
    private final Train train;

    Turning(List<Flow> flows, StepVolume step, MotorLimits limits) {
        this.step = step;
        this.all = Flows.volume(flows);
        this.steps = step.stepsIn(all);
        this.train = new Train(new Schedule(flows, step), limits);
    }

    Train train() {
        return train;
    }

    /** Counted from the steps that were made; once the last was, all that was ordered. */
    Volume delivered() {
        return step.mostOf(train.steps()).min(all);
    }

    boolean isComplete() {
        return train.steps() >= steps;
    }

    long stepsMade() {
        return train.steps();
    }
}
