/** Tells the system's service manager that the controller lives. Uses nothing. */
package doseward.controller.service;
