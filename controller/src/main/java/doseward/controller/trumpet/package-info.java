/**
 * How evenly a pump flows: start-up and trumpet curves as IEC 60601-2-24 has them, of samples from wherever
 * they come. Uses {@code quantity}, and {@code controller.picture} in the colours of {@code
 * controller.report}.
 */
package doseward.controller.trumpet;
