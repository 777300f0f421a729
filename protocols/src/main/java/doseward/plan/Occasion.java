package doseward.plan;

import doseward.protocol.Schedule.Grid;
import java.time.Instant;
import java.util.Optional;

/**
 * A time at which something is to be given.
 *
 * @param range the grid, if the time hangs on the dose before
 */
record Occasion(int day, Instant due, Portion portion, Optional<Grid> range) {}
