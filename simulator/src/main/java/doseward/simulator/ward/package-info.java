/**
 * The people of the ward: nurses who record, confirm, forget, err, hold, and settle what the machine can't
 * know. Uses the controller's inputs and course, {@code chance} and the JDK; knows no world.
 */
package doseward.simulator.ward;
