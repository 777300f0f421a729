package doseward.plan;

import java.time.Instant;
import java.util.Optional;

/**
 * One cycle of a plan.
 *
 * @param begins when it begins if all goes as early as it may
 * @param latest when it must have begun; empty where that is open
 * @param byItself whether it begins at that time by itself; else a named person begins it
 */
public record PlannedCycle(int number, Optional<String> stage, Instant begins, Optional<Instant> latest,
    boolean byItself) {}
