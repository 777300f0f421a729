/** A journal as this release writes it, kept: a change of its format that forgets its number is seen. */
package doseward.simulator.golden;
