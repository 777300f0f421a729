package doseward.engine;

import doseward.protocol.Value;
import java.time.Instant;

/** A sign measured at a time by someone. */
public record Reading(String sign, Value value, Instant taken, String by) {}
