/**
 * A plan on paper and on screen: the table of doses, the preparation sheet, the calendar, and the page that
 * holds them all. Shows what the plan says, and decides nothing.
 * Uses {@code plan}, {@code protocol}, {@code quantity} and the JDK.
 */
package doseward.plan.sheet;
