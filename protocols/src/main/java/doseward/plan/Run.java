package doseward.plan;

import doseward.protocol.Starts;
import java.time.Instant;
import java.util.Optional;

/**
 * Doses of one order in one cycle that begin when something else has happened.
 *
 * @param number from 0, its place in the plan
 * @param notBefore the beginning of its first day, where the file names one
 * @param begins when it would begin if all went as early as it may
 * @param pairedWith the dose that it goes with: one of each, the first or the last; empty where it waits for
 *     all of an order, or for an event
 */
public record Run(int number, int cycle, String order, Starts starts, Optional<Instant> notBefore,
    Instant begins, Optional<Integer> pairedWith) {}
