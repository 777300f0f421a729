/** Ties tests, in all modules, to what the field asks of an infusion pump. Uses nothing but the JDK. */
package doseward.trace;
