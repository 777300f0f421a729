/**
 * The laws of dosing, one class each, checked against the truth of a world after every turn and at its end.
 * Written apart from the engine: uses its words and its replay, none of its reasoning.
 */
package doseward.simulator.invariant;
