package doseward.scenario;

import java.time.Duration;

/**
 * A time told by a dose.
 *
 * @param by how long before the dose is due, or after it has started
 */
public record Moment(Duration by, boolean before, DoseName dose) {}
