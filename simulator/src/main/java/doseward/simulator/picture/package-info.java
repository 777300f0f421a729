/**
 * What pictures of simulations are drawn with: a card in the report's colours, and axes on it. Uses {@code
 * controller.report} and {@code plan.sheet}.
 */
package doseward.simulator.picture;
