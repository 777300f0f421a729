/**
 * The simulated patient, whose signs worsen with the drug and recover, in one of two models of a body. Uses
 * {@code chance}, {@code protocol}, {@code kinetics} and {@code toxicity}.
 */
package doseward.simulator.patient;
