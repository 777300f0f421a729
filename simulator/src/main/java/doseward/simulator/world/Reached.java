package doseward.simulator.world;

/**
 * What truly came out at the patient's end of a channel's line, beside what its pump counted.
 *
 * @param counted all that the pump counted, in nanolitres
 * @param delivered all that came out, in nanolitres
 * @param untold how often the pump said, or took back, that it can't know what flows: air, an open door, a
 *     fault of its drive
 * @param unknown whether it says so now
 */
public record Reached(String channel, long counted, long delivered, int untold, boolean unknown) {}
