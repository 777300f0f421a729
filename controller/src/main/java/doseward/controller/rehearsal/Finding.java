package doseward.controller.rehearsal;

/**
 * An expectation that did not come true.
 *
 * @param line where it stands in the test file
 * @param sentence what was expected, and what happened instead
 */
public record Finding(int line, String sentence) {}
