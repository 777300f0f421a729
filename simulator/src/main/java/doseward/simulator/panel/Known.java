package doseward.simulator.panel;

import java.time.Duration;
import java.util.Optional;

/**
 * What the controller knows of a dose.
 *
 * @param microlitres that flowed, as far as it is known
 * @param age of its last word of the pump
 */
record Known(int dose, Optional<Long> microlitres, Optional<Duration> age) {}
