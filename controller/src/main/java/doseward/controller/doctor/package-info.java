/** Looks over a machine as a technician would, and says of each thing what to do. Uses {@code settings}. */
package doseward.controller.doctor;
