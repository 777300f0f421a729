/**
 * The simulated patient, whose signs worsen with the drug and recover. Uses {@code chance} and {@code
 * protocol}.
 */
package doseward.simulator.patient;
