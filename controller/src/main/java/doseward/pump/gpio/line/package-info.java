/**
 * The port to the pins of a board: outputs with a level for the start and one for the end, inputs with their
 * edges, and one owner a line. Knows nothing of pumps, nor of what gives the lines.
 */
package doseward.pump.gpio.line;
