package doseward.controller.calibration;

import doseward.controller.settings.PumpAt.OnPins;
import doseward.pump.gpio.stepper.StepVolume;
import java.time.Duration;
import java.time.Instant;

/**
 * What a pump's step moves, as somebody found it.
 *
 * @param fitted the syringe, or set, that it was found with
 * @param byMeasures what was expected of a step: with another screw or motor it counts no more
 * @param spread how far the furthest weighing lay off, in parts of a thousand
 * @param until from then on it no longer counts
 */
public record Calibration(String pump, String fitted, StepVolume byMeasures, StepVolume step, int spread,
        String by, Instant made, Instant until) {
    /** Screws wear and tubes age; three months are assumed to be soon enough, and no standard was found. */
    public static final Duration COUNTS_FOR = Duration.ofDays(90);

    /** Of this pump by this person, now. */
    public static Calibration of(OnPins pump, Fit fit, String by, Instant now) {
        return new Calibration(pump.id(), pump.fitted(), pump.step(), fit.step(), fit.spread(), by, now,
            now.plus(COUNTS_FOR));
    }

    /** Whether it is of this pump as it is now. */
    public boolean isOf(OnPins now) {
        return pump.equals(now.id()) && fitted.equals(now.fitted()) && byMeasures.equals(now.step());
    }
}
