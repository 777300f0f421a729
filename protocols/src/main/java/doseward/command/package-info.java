/** What all commands of the program share. Uses the JDK alone. */
package doseward.command;
