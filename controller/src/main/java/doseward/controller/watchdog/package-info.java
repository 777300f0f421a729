/** Sees that every task of the controller gives signs of life. Uses {@code pump}. */
package doseward.controller.watchdog;
