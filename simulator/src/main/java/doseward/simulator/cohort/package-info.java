/**
 * Many simulated patients under one protocol, or under two: doses, holds by rule, toxicity and exposure, as a
 * table with a row a patient and as a page with pictures. Uses the whole simulator.
 */
package doseward.simulator.cohort;
