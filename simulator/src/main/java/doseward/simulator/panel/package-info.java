/** The front panel of a simulated pump, as a page: display, keys, and what somebody makes go wrong. */
package doseward.simulator.panel;
