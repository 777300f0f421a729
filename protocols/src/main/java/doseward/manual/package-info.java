/**
 * The manual: a page for every check, shipped inside the program, and how it looks on a terminal.
 * Uses {@code diagnostic} and the JDK.
 */
package doseward.manual;
