/**
 * Scenarios of a whole ward: files that say what is given, what happens and what must come of it, in a small
 * closed notation; a reader that refuses what it does not understand; and a ward in which nothing goes wrong
 * but what the file says. Uses the language's reader, {@code simulator.world} and its laws.
 */
package doseward.simulator.scenario;
