/**
 * What makes alarms heard, and cries by itself when the controller no longer says that all is well. Uses
 * {@code engine} for priorities alone; nothing here decides anything.
 */
package doseward.controller.alarm;
