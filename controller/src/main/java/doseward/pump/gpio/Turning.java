package doseward.pump.gpio;

import doseward.plan.Flows;
import doseward.plan.Giving.Flow;
import doseward.pump.gpio.shaft.Shaft;
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
    private final Shaft shaft;

    Turning(List<Flow> flows, StepVolume step, MotorLimits limits, Shaft shaft) {
        this.step = step;
        this.all = Flows.volume(flows);
        this.steps = step.stepsIn(all);
        this.train = new Train(new Schedule(flows, step), limits);
        this.shaft = shaft;
        shaft.begin(train::steps);
    }

    Train train() {
        return train;
    }

    /** Counted from the steps that the shaft turned; once it turned the last, all that was ordered. */
    Volume delivered() {
        return step.mostOf(shaft.turned()).min(all);
    }

    boolean isComplete() {
        return train.steps() >= steps;
    }

    long stepsMade() {
        return train.steps();
    }
}
