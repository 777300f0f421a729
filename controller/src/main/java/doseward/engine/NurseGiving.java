package doseward.engine;

import doseward.quantity.Amount;
import java.time.Instant;
import java.util.Optional;

/**
 * What a nurse gave, as she says it.
 *
 * @param at when she gave it
 * @param amount how much; empty where nobody counts it, as for cells or a procedure
 * @param whole whether that was all of the dose
 */
public record NurseGiving(Instant at, Optional<Amount> amount, boolean whole, String by, String role) {}
