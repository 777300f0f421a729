package doseward.pump;

import doseward.plan.Flows;
import doseward.plan.Giving.Flow;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What a pump is told. */
public sealed interface Command {

    /**
     * Give these volumes at these rates, one straight after the other, once.
     *
     * @param lease how long the pump goes on without a {@link Renew}
     * @param notAfter the last moment, by the controller's clock, at which the pump may still begin
     */
    record Infuse(Token token, List<Flow> flows, Duration lease, Instant notAfter) implements Command {
        public Infuse {
            flows = List.copyOf(flows);
            if (flows.isEmpty() || flows.size() > MOST_FLOWS) {
                throw new IllegalArgumentException("an infusion has 1 to " + MOST_FLOWS + " flows, not "
                    + flows.size());
            }
            if (flows.stream().anyMatch(flow -> flow.volume().isZero()
                    || flow.rate().microlitresPerHour() == 0)) {
                throw new IllegalArgumentException("each flow has a volume and a rate: " + flows);
            }
            if (lease.compareTo(SHORTEST_LEASE) < 0 || lease.compareTo(LONGEST_LEASE) > 0) {
                throw new IllegalArgumentException("a lease lies between 2 and 60 seconds, not " + lease);
            }
        }

        /** The volume to be infused: that of all flows together. */
        public Volume vtbi() {
            return Flows.volume(flows);
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

    /**
     * Fill a new line, which is not yet connected to the patient; never while a dose flows.
     *
     * @param volume how much the line takes, at most {@link #LONGEST_LINE}
     */
    record Prime(Volume volume) implements Command {
        public Prime {
            if (volume.isZero() || volume.isAbove(LONGEST_LINE)) {
                throw new IllegalArgumentException("a line takes something up to " + LONGEST_LINE + ", not "
                    + volume);
            }
        }
    }

    /** Sound the alarm for a moment, and say whether it works. */
    record TestAlarm() implements Command {}

    /** A line with its filter and extensions takes no more; what asks for more is not a line. */
    Volume LONGEST_LINE = Volume.ofMillilitres(30);

    /** A message holds so many; a profile has two or three. */
    int MOST_FLOWS = 40;

    /** A shorter one would stop a healthy dose at the first lost message. */
    Duration SHORTEST_LEASE = Duration.ofSeconds(2);

    /** A longer one would let a pump run on for too long after its controller died. */
    Duration LONGEST_LEASE = Duration.ofSeconds(60);
}
