/**
 * Tells the system's service manager that the controller lives. Uses
 * {@code pump.gpio.system} for the C library.
 */
package doseward.controller.service;
