/**
 * Runs a course: the loop that hears, decides, remembers, and only then acts; settings and commands of the
 * program. Uses everything below it.
 */
package doseward.controller;
