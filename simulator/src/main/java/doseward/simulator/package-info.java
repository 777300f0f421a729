/**
 * The program: its command line, which gathers the commands of all modules. Uses everything; nothing uses it.
 */
package doseward.simulator;
