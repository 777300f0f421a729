package doseward.controller.clock;

import doseward.engine.ClockReading;

/** The clocks of the machine that the controller runs on; for any thread. */
public interface MachineClock {
    ClockReading read();
}
