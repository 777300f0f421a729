/** Exact quantities with their units; whole numbers inside, no floating point. Uses nothing but the JDK. */
package doseward.quantity;
