/**
 * The time of a course: the machine's clocks, and the clock that a course makes of them. Uses {@code engine}.
 */
package doseward.controller.clock;
