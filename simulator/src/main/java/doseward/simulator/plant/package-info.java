/**
 * The body of a pump, as physics has it: motor, screw or rollers, friction, compliance, resistance, height,
 * the drug on its way through the line, and sensors that see all this with noise. It is the world and not the
 * controller, so it counts in floating point inside; volumes cross its border as whole nanolitres, and none
 * is ever lost. Pressures are in mmHg, volumes in nL, times in seconds unless a name says otherwise. Uses
 * {@code quantity}, {@code simulator.chance} and the JDK.
 */
package doseward.simulator.plant;
