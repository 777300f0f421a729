/**
 * Where interleukin-2 goes in a body: two compartments, as published, and a depot under the skin. Uses {@code
 * chance} and nothing else of ours.
 *
 * <p><b>Published:</b> half-lives of 12.9 and 85 minutes, a clearance of 120 mL/min, and the height after a
 * bolus (Konrad and others, Cancer Research 1990); half-lives of 13 and 85 minutes and a clearance of 268
 * mL/min (US label of aldesleukin); lag, peak and half-life under the skin (Piscitelli and others, 1996) and
 * how much of it reaches the blood (European summary of product characteristics). <b>Worked out from it:</b>
 * the constants of the two compartments. <b>Made up:</b> the spread between patients, how it goes with
 * weight, and the two stages of the depot, which fit better than one.
 *
 * <p>Volumes are in mL, times in minutes, drug in international units. Numbers are doubles, which are
 * allowed here and nowhere nearer to a pump; only {@code StrictMath}, roots and the four operations are used,
 * so that one seed is one patient on every machine.
 */
package doseward.simulator.patient.kinetics;
