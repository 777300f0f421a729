package doseward.engine;

import doseward.protocol.Limits.Severity;

/**
 * What counts against a limit so far, as a dose is judged by it: what runs, or is in doubt, counts in full.
 *
 * @param product whose amounts, or whose order's doses, are counted
 * @param limit as its file says it, and where it stands
 * @param most what that comes to for this patient: an amount, or a number of doses
 * @param soFar likewise; an amount is rounded up to its smallest step, never less than what flowed
 * @param thousandths of the most that are so far, rounded down
 */
public record LimitSum(String product, String limit, Severity severity, String most, String soFar,
    long thousandths) {}
