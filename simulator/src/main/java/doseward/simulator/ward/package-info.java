/**
 * The people of the ward: nurses who record, confirm, forget, err, hold, and settle what the machine can't
 * know; who give fluids and, on a physician's word, a pressor. Uses the controller's inputs and course,
 * {@code patient} for what comes into it, {@code chance} and the JDK; knows no world.
 */
package doseward.simulator.ward;
