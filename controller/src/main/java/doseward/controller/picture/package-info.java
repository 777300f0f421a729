/**
 * What curves of pumps and of simulations are drawn with: a card in the report's colours, and axes on it.
 * Uses {@code controller.report} and {@code plan.sheet}.
 */
package doseward.controller.picture;
