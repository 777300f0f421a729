package doseward.pump.gpio;

import doseward.plan.Capability;
import doseward.pump.Make;
import doseward.pump.gpio.stepper.MotorLimits;
import doseward.pump.gpio.stepper.StepVolume;
import doseward.quantity.Volume;
import java.util.List;

/**
 * What a pump on pins is, apart from its lines.
 *
 * @param id by which it is called
 * @param step what one step of its motor moves
 * @param backOff how much it takes back when its line is blocked, so that what is pent up in it does not
 * flow at once when it is freed
 */
public record Model(String id, Make make, Capability capability, StepVolume step, MotorLimits limits,
        List<Watch> watches, Volume backOff) {
    /** What a syringe and its line can hold back under pressure; more would draw blood. */
    private static final Volume MOST_BACK_OFF = new Volume(1_000);

    /** What a pump with these switches can find out. */
    public static List<Make.Sensor> sensors(List<Watch> watches) {
        return Panel.sensors(watches);
    }

    public Model {
        watches = List.copyOf(watches);
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
