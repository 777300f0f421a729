package doseward.simulator.pump;

import doseward.pump.Token;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.time.Duration;

/**
 * What a pump's display shows of the dose that flows.
 *
 * @param ordered all of it, that is under this token
 * @param rate at which it is to flow now
 * @param left until its end
 * @param lease how long it goes on if no controller is heard
 */
public record Display(Token token, Volume ordered, Volume delivered, Rate rate, Duration left,
        Duration lease) {}
