/**
 * Plays a protocol's test file: the real engine and interlock, with a pump that never fails and people who
 * are always in time, so that nothing but the protocol's own rules decides. Uses {@code engine}, {@code
 * scenario} and what they use.
 */
package doseward.controller.rehearsal;
