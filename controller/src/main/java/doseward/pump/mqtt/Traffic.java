package doseward.pump.mqtt;

/**
 * What went over one end of a line since its start.
 *
 * @param sent commands, or reports, that left
 * @param received reports, or commands, that came; counted when they come, before anyone reads them
 * @param unsent those that surely did not leave
 * @param bad messages refused for what they are
 * @param stale messages dropped for being older than one heard before
 * @param faults things that should not happen, each of which cost a connection
 */
public record Traffic(long sent, long received, long unsent, long bad, long stale, long faults) {}
