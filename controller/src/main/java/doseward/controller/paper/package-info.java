/**
 * Lays the page of a report out on paper: one PDF that can be filed. It knows the library that does so, and
 * nobody else does; what stands on the page is no matter of its.
 * Uses nothing of ours.
 */
package doseward.controller.paper;
