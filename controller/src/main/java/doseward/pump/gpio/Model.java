package doseward.pump.gpio;

import doseward.plan.Capability;
import doseward.pump.Make;
import doseward.pump.gpio.stepper.MotorLimits;
import doseward.pump.gpio.stepper.StepVolume;
import doseward.quantity.Volume;

/**
 * What a pump on pins is, apart from its lines.
 *
 * @param id by which it is called
 * @param step what one step of its motor moves
 * @param backOff how much it takes back when its line is blocked, so that what is pent up in it does not
 * flow at once when it is freed
 */
public record Model(String id, Make make, Capability capability, StepVolume step, MotorLimits limits,
        Equipment equipment, Volume backOff) {
    /** What a syringe and its line can hold back under pressure; more would draw blood. */
    private static final Volume MOST_BACK_OFF = new Volume(1_000);

    public Model {
        if (capability.fastest().isAbove(step.fastest(limits.promised().toNanos()))) {
            throw new IllegalArgumentException("this motor can't flow at " + capability.fastest()
                + ", only up to "
                + step.fastest(limits.promised().toNanos()) + "; take a wider syringe, or promise less");
        }
        if (backOff.isAbove(MOST_BACK_OFF)) {
            throw new IllegalArgumentException("a pump takes back up to " + MOST_BACK_OFF + ", not "
                + backOff);
        }
    }
}
