/**
 * What the controller finds out about itself before any dose may begin, and every hour after: a check a file.
 * Uses what it checks: {@code engine}, {@code journal}, {@code controller.clock}, {@code controller.alarm},
 * the planner and the language.
 */
package doseward.controller.selftest;
