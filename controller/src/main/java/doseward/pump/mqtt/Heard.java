package doseward.pump.mqtt;

import java.time.Instant;

/**
 * A message that came, not yet read.
 *
 * @param kept whether the broker had kept it from earlier
 * @param at when it came
 * @param taken tells the broker that it was taken
 */
public record Heard(String topic, byte[] bytes, boolean kept, Instant at, Runnable taken) {}
