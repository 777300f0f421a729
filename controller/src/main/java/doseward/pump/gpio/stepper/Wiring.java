package doseward.pump.gpio.stepper;

import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.LineId;

/**
 * How a driver hangs on the board. A pulse is LOW, HIGH, LOW.
 *
 * @param enabled at which level the motor has power; most drivers want LOW
 * @param forward at which level a step moves fluid towards the patient
 */
public record Wiring(LineId step, LineId direction, LineId enable, Level enabled, Level forward) {}
