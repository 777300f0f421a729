package doseward.plan;

import doseward.protocol.Starts;
import java.time.Instant;

/**
 * Doses of one order in one cycle that begin when something else has happened.
 *
 * @param number from 0, its place in the plan
 * @param begins when it would begin if all went as early as it may
 */
public record Run(int number, int cycle, String order, Starts starts, Instant begins) {}
