package doseward.engine;

import java.time.Instant;

/**
 * When a dose may start.
 *
 * @param due at the earliest
 * @param ends at the latest; that moment itself is not too late
 */
public record Window(Instant due, Instant ends) {}
