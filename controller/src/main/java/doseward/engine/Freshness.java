package doseward.engine;

import doseward.protocol.Checklist;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How old a reading may be; exactly as old as allowed is fresh. */
sealed interface Freshness {
    /** Where a file sets no time, a reading counts for longer than any course lasts. */
    Duration WITHOUT_END = Duration.ofDays(36_500);

    /** How long a reading of the sign counts; empty when nobody is asked for it. */
    Optional<Duration> counts(String sign);

    /** Whether the reading counts at the moment. */
    default boolean counts(Reading reading, Instant moment) {
        Optional<Duration> time = counts(reading.sign());
        return time.isPresent()
            && Duration.between(reading.taken(), moment).compareTo(time.get()) <= 0;
    }

    /** Why the reading, which does not count at the moment, does not. */
    default String objection(Reading reading) {
        return counts(reading.sign()).map(time -> reading.sign() + " was last recorded at "
                + reading.taken() + ", and counts for " + Lengths.words(time))
            .orElse("nobody is asked for " + reading.sign());
    }

    /** Whether silence about the sign means that it is absent. */
    default boolean isReported(String sign) {
        return false;
    }

    /** As a checklist says, which also names what is reported. */
    sealed interface OfChecklist extends Freshness {
        Checklist checklist();

        @Override default boolean isReported(String sign) {
            return checklist().report().contains(sign);
        }
    }

    /**
     * Before a dose: as the checklist says. What is also recorded while the dose runs must be as fresh as
     * that asks, or the dose would be halted as it begins.
     */
    record BeforeDose(Checklist checklist) implements OfChecklist {
        @Override public Optional<Duration> counts(String sign) {
            Optional<Duration> running = checklist.withinWhileRunning(sign);
            Optional<Duration> before = checklist.within(sign);
            return before.isPresent() && running.isPresent()
                ? before.filter(time -> time.compareTo(running.get()) <= 0).or(() -> running)
                : before.or(() -> running);
        }
    }

    /** While a dose runs: as long as the list for that time says, with its grace; else as before a dose. */
    record InFlight(Checklist checklist) implements OfChecklist {
        @Override public Optional<Duration> counts(String sign) {
            return checklist.withinWhileRunning(sign).or(() -> checklist.within(sign));
        }
    }

    /** At a gate: what was recorded since it was asked, whenever that was. */
    record Since(Instant asked) implements Freshness {
        @Override public Optional<Duration> counts(String sign) {
            return Optional.of(WITHOUT_END);
        }

        @Override public boolean counts(Reading reading, Instant moment) {
            return !reading.taken().isBefore(asked);
        }

        @Override public String objection(Reading reading) {
            return reading.sign() + " was last recorded at " + reading.taken()
                + ", and is asked anew since " + asked;
        }
    }

    /** At the gate of an order: as its checklist says; what is not on it counts once it is recorded. */
    record AtOrder(Checklist checklist) implements OfChecklist {
        @Override public Optional<Duration> counts(String sign) {
            return checklist.within(sign).or(() -> Optional.of(WITHOUT_END));
        }
    }

    /** Before the course: answers so old still count. */
    record Within(Duration time) implements Freshness {
        @Override public Optional<Duration> counts(String sign) {
            return Optional.of(time);
        }
    }
}
