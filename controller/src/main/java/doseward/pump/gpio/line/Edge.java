package doseward.pump.gpio.line;

/**
 * A change of an input.
 *
 * @param nanos when the kernel saw it, by the machine's monotonic clock
 * @param number counts the edges of this line from 1; a gap means that some were lost
 */
public record Edge(Level to, long nanos, long number) {}
