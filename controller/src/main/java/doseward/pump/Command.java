package doseward.pump;

import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;

/** What a pump is told. */
public sealed interface Command {

    /**
     * Give this volume at this rate, once.
     *
     * @param lease how long the pump goes on without a {@link Renew}
     * @param notAfter the last moment, by the controller's clock, at which the pump may still begin
     */
    record Infuse(Token token, Volume vtbi, Rate rate, Duration lease, Instant notAfter) implements Command {
        public Infuse {
            if (vtbi.isZero() || rate.microlitresPerHour() == 0) {
                throw new IllegalArgumentException("an infusion has a volume and a rate: " + vtbi + " at "
                    + rate);
            }
            if (lease.compareTo(SHORTEST_LEASE) < 0 || lease.compareTo(LONGEST_LEASE) > 0) {
                throw new IllegalArgumentException("a lease lies between 2 and 60 seconds, not " + lease);
            }
        }
    }

    /**
     * Stop this dose now, never start it if it has not begun, and say how much flowed. Repeated until
     * answered.
     */
    record Halt(Token token) implements Command {}

    /** Go on with this dose for another lease. */
    record Renew(Token token, Duration lease) implements Command {}

    /** Say who you are; then how the last dose ended, if there was one. */
    record Identify() implements Command {}

    /** A shorter one would stop a healthy dose at the first lost message. */
    Duration SHORTEST_LEASE = Duration.ofSeconds(2);

    /** A longer one would let a pump run on for too long after its controller died. */
    Duration LONGEST_LEASE = Duration.ofSeconds(60);
}
