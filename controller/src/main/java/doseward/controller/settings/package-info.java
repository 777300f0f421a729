/**
 * A controller's settings file: which protocol for whom, which pump on which channel, where the journal lies.
 * Uses {@code language} to read it with the same care as a protocol.
 */
package doseward.controller.settings;
