/** The bedside console as people see it: a real browser before the real program, with a simulated pump. */
package doseward.simulator.browser;
