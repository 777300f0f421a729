/**
 * How evenly a pump flows: start-up and trumpet curves as IEC 60601-2-24 has them, from what a simulated pump
 * delivers or from what a bench balance weighed. Uses {@code quantity}, {@code simulator.pump}, and the
 * colours of {@code controller.report}.
 */
package doseward.simulator.trumpet;
