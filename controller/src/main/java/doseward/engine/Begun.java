package doseward.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A run whose beginning is known.
 *
 * @param run its number in the plan
 * @param begins when its first dose that is left is due
 * @param until when one of its doses must have started; empty where that is open
 * @param from how far into the run that first dose lies
 * @param by who said so; empty where it followed from the protocol
 */
public record Begun(int run, Instant begins, Optional<Instant> until, Duration from, Optional<String> by) {}
