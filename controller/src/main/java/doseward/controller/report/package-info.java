/**
 * The report of a course: one page with its summary, pictures and tables, for screens and for paper. Shows
 * what a journal tells, and decides nothing.
 * Uses {@code controller.telling}, {@code controller.words}, {@code plan.sheet} and what they use.
 */
package doseward.controller.report;
