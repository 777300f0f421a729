/**
 * What the controller's program understands on its command line. Uses picocli, which stays inside, and
 * everything below {@code controller}.
 */
package doseward.controller.command;
