package doseward.simulator.patient;

import doseward.protocol.Sign;
import doseward.quantity.Measure;
import doseward.simulator.chance.Chance;
import java.util.function.ToDoubleFunction;

/**
 * How a number is read off a patient.
 *
 * @param step the least by which two readings differ, in millionths of the unit
 * @param noise the deviation of one reading
 */
record Gauge(String unit, long step, double noise, ToDoubleFunction<Being> value) {
    private static final double MILLIONTHS = 1e6;

    /** A reading, within what is plausible. */
    Measure read(Being being, Sign.Measured sign, Chance chance) {
        double exact = value.applyAsDouble(being) + noise * chance.normal();
        return of(exact, sign);
    }

    /** The value to the step, within what is plausible. */
    Measure of(double exact, Sign.Measured sign) {
        long millionths = StrictMath.round(exact * MILLIONTHS / step) * step;
        return new Measure(Math.clamp(millionths, sign.plausible().lowest().millionths(),
            sign.plausible().highest().millionths()), sign.unit());
    }
}
